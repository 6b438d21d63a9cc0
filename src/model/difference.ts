import type { Tie } from './tie.ts'

/** What changed between two sets of ties. */
export interface Difference {
  readonly appeared: readonly Tie[]
  readonly went: readonly Tie[]
  /** Ties in both whose validity or status differs; as they are after. */
  readonly changed: readonly Tie[]
}

export const difference = (before: readonly Tie[], after: readonly Tie[]): Difference => {
  const old = new Map(before.map((tie) => [tie.id, tie]))
  const kept = new Set(after.map((tie) => tie.id))
  return {
    appeared: after.filter((tie) => !old.has(tie.id)),
    went: before.filter((tie) => !kept.has(tie.id)),
    changed: after.filter((tie) => {
      const was = old.get(tie.id)
      return was !== undefined && (was.validity !== tie.validity || was.status !== tie.status)
    }),
  }
}
