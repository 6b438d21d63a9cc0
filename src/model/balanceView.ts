/** What the lens of balance shows on its map. */
export interface BalanceView {
  /** The ids of the three actors of a triad, by alphabet. */
  readonly triad?: readonly [string, string, string]
  readonly camps: CampsShown
}

/** The division into camps that is drawn: the best into two, or into any number (weak balance). */
export const campsShown = ['none', 'two', 'any'] as const
export type CampsShown = (typeof campsShown)[number]

export const defaultBalance: BalanceView = { camps: 'none' }
