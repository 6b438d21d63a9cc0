/** A question that articles answer differently. */
export interface Disagreement {
  readonly id: string
  readonly question: string
  readonly answers: readonly Answer[]
  readonly note?: string
}

/** One answer, with the ids of the claims and facts that it rests on. */
export interface Answer {
  readonly text: string
  readonly claims: readonly string[]
  readonly facts: readonly string[]
}
