import type { Claim } from '../../model/claim.ts'
import type { Fact } from '../../model/fact.ts'
import type { Visible } from '../../model/visible.ts'

/** A question on paper, and its answer for the key. */
export interface WorksheetItem {
  readonly ask: string
  /** What has to be known to answer and how many to choose: small lines below the question. */
  readonly given?: readonly string[]
  /** What is told before it is asked. */
  readonly before?: string
  /** What there is to choose from, by the letters A, B, C… */
  readonly options?: readonly string[]
  /** The indexes of the options that are right. */
  readonly right?: readonly number[]
  /** A small map that the question is about. */
  readonly map?: ItemMap
  /** What it is about where that is no map but seen through another lens. */
  readonly lens?: Visible
  /** How many lines there are to write on. */
  readonly lines: number
  readonly answer: string
  /** What the answer rests on. */
  readonly citations: readonly (Claim | Fact)[]
}

export interface ItemMap {
  /** What it shows while the question is open. */
  readonly visible: Visible
  /** What it shows in the key. */
  readonly whole: Visible
  /** The pair that is asked about: dots and a question mark stand between them while it is open. */
  readonly pair?: readonly [string, string]
}
