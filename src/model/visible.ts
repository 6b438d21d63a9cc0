import type { Actor } from './actor.ts'
import type { Dataset } from './dataset.ts'
import type { Tie } from './tie.ts'
import type { View } from './view.ts'

/** What a view shows of a dataset. Every lens, analysis and picture reads this, so they cannot disagree. */
export interface Visible {
  readonly dataset: Dataset
  readonly view: View
  readonly actors: readonly Actor[]
  readonly ties: readonly Tie[]
  readonly left: LeftOut
}

/** How many ties are out, each counted once under the first reason that applies, and how many actors. */
export interface LeftOut {
  readonly filters: number
  readonly date: number
  readonly prominence: number
  readonly focus: number
  /** Those of the pair that a question keeps back. The reader is not told: it would answer what is asked. */
  readonly withheld: number
  readonly actors: number
}
