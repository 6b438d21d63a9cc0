import type { LaneRow } from './lanes.ts'

/** Where the focus is: on a tie, or on one of its claims. */
export interface LanePlace {
  readonly tie: string
  readonly claim?: string | undefined
}

const page = 10

/**
 * Where a key leads. Down and up walk through the ties, right and left through the claims of one; left of the first is the tie
 * itself. Undefined where the key means nothing here.
 */
export const walkLanes = (key: string, at: LanePlace, rows: readonly LaneRow[]): LanePlace | undefined => {
  const index = rows.findIndex(({ tie }) => tie.id === at.tie)
  const toRow = (to: number): LanePlace | undefined => {
    const row = rows[Math.min(rows.length - 1, Math.max(0, to))]
    return row && { tie: row.tie.id }
  }
  const times = rows[index]?.times ?? []
  const claim = times.findIndex((time) => time.claim.id === at.claim)
  const toClaim = (to: number): LanePlace => ({ tie: at.tie, claim: times[Math.min(times.length - 1, to)]?.claim.id })
  if (key === 'ArrowDown') return toRow(index + 1)
  if (key === 'ArrowUp') return toRow(index - 1)
  if (key === 'PageDown') return toRow(index + page)
  if (key === 'PageUp') return toRow(index - page)
  if (key === 'ArrowRight') return toClaim(claim + 1)
  if (key === 'ArrowLeft') return claim > 0 ? toClaim(claim - 1) : { tie: at.tie }
  if (key === 'Escape' && claim >= 0) return { tie: at.tie }
  if (key === 'Home') return claim < 0 ? toRow(0) : toClaim(0)
  if (key === 'End') return claim < 0 ? toRow(rows.length - 1) : toClaim(times.length - 1)
  return undefined
}
