import type { Relation } from './relation.ts'
import type { Status } from './status.ts'

/** One thing that one article says about two actors. */
export interface Claim extends Citation {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly kind: string
  /** Both follow from the kind. */
  readonly relation: Relation
  readonly directed: boolean
  readonly status: Status
  readonly event?: string
}

/** What claims and facts share: where it is said, by whom, about when. */
export interface Citation {
  readonly article: string
  /** Counts the lines of our copy of the article; the first is 1. */
  readonly paragraph: number
  /** At most six words, as the article prints them. */
  readonly phrase: string
  readonly paraphrase: string
  /** EDTF; absent in a present-tense statement, which is attested at its article's date. */
  readonly when?: string
  /** An actor's id or a named speaker: whose word it is. */
  readonly attributedTo?: string
  readonly note?: string
}
