import type { Tie } from './tie.ts'

/** What came and what went between two sets of ties. */
export interface Difference {
  readonly appeared: readonly Tie[]
  readonly went: readonly Tie[]
}

export const difference = (before: readonly Tie[], after: readonly Tie[]): Difference => {
  const old = new Map(before.map((tie) => [tie.id, tie]))
  const kept = new Set(after.map((tie) => tie.id))
  return {
    appeared: after.filter((tie) => !old.has(tie.id)),
    went: before.filter((tie) => !kept.has(tie.id)),
  }
}
