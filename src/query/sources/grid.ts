import type { Claim } from '../../model/claim.ts'
import type { Tie } from '../../model/tie.ts'

/** What articles say of one actor, or pass on as one speaker's word. */
export interface GridRow {
  readonly id: string
  readonly total: number
  readonly byArticle: ReadonlyMap<string, readonly Claim[]>
}

/** The claims about each actor, by article; the actor of whom most is said comes first. */
export const actorGrid = (ties: readonly Tie[]): GridRow[] =>
  rowsOf(ties.flatMap(({ actors, claims }) => claims.flatMap((claim) => actors.map((id) => [id, claim] as const))))

/** The claims that are told as somebody's word, by speaker and article. */
export const speakerGrid = (ties: readonly Tie[]): GridRow[] =>
  rowsOf(
    ties.flatMap(({ claims }) =>
      claims.flatMap((claim) => (claim.attributedTo === undefined ? [] : [[claim.attributedTo, claim] as const])),
    ),
  )

const rowsOf = (entries: readonly (readonly [string, Claim])[]): GridRow[] => {
  const rows = new Map<string, Map<string, Claim[]>>()
  for (const [id, claim] of entries) {
    const row = rows.get(id) ?? new Map<string, Claim[]>()
    const own = row.get(claim.article) ?? []
    own.push(claim)
    rows.set(id, row.set(claim.article, own))
  }
  return [...rows]
    .map(([id, byArticle]) => {
      for (const own of byArticle.values()) own.sort((a, b) => a.paragraph - b.paragraph)
      return { id, byArticle, total: [...byArticle.values()].reduce((sum, own) => sum + own.length, 0) }
    })
    .sort((a, b) => b.total - a.total || (a.id < b.id ? -1 : 1))
}
