import type { Visible } from '../../model/visible.ts'

/** The ties of a view that some claims speak of, with their ends, by id; undefined where they speak of none. */
export const litBy = ({ ties }: Visible, claims: readonly string[]): ReadonlySet<string> | undefined => {
  const cited = new Set(claims)
  const lit = ties.filter((tie) => tie.claims.some(({ id }) => cited.has(id)))
  return lit.length > 0 ? new Set(lit.flatMap((tie) => [tie.id, ...tie.actors])) : undefined
}
