import type { View } from './view.ts'

/** What is asked: the questions of a story, or questions made from the claims of the map. */
export const practiceSorts = ['story', 'relation', 'status', 'article', 'triad'] as const
export type PracticeSort = (typeof practiceSorts)[number]
/** The sorts that are made from the data. */
export const madeSorts = ['relation', 'status', 'article', 'triad'] as const satisfies readonly PracticeSort[]
export type MadeSort = (typeof madeSorts)[number]

/** Which questions: those of a story, or some of a sort or of all sorts, drawn by a seed. */
export type PracticeSet =
  | { readonly of: 'story'; readonly story: string }
  | { readonly of: MadeSort | 'mixed'; readonly count: number; readonly seed: number }

export const practiceCounts = [5, 10, 20] as const

/** A question as it is asked of one student, on the screen or on paper. Its answer rests on claims or facts. */
export interface PracticeQuestion {
  /** Unique among the questions of a set, and the same in every set. */
  readonly id: string
  readonly sort: PracticeSort
  readonly ask: string
  /** What has to be known to answer: our words for a claim, who speaks, the date. */
  readonly given: readonly Given[]
  /** The claim whose passage has to be read to answer. */
  readonly read?: string
  /** Several may be right; else exactly one is. */
  readonly several: boolean
  /** None where the student judges the answer. */
  readonly options: readonly PracticeOption[]
  /** In our own words. */
  readonly answer: string
  readonly claims: readonly string[]
  readonly facts: readonly string[]
  /** What of the map helps: who is on it, as of when; what is asked is not drawn before it is answered. */
  readonly picture?: PracticePicture
  /** What "show on the map" leads to. */
  readonly show?: View
}

export interface Given {
  readonly label: string
  readonly text: string
}

export interface PracticeOption {
  readonly id: string
  readonly text: string
  readonly right: boolean
  /** What the option means, where a word alone does not tell. */
  readonly means?: string
}

export interface PracticePicture {
  readonly view: View
  readonly actors: readonly string[]
  /** The pair whose ties are kept back until the question is answered, as `a--b`. */
  readonly withheld?: string
}

/** Whether exactly the right options were chosen. */
export const isRight = ({ options }: Pick<PracticeQuestion, 'options'>, chosen: readonly string[]): boolean =>
  options.every(({ id, right }) => right === chosen.includes(id))
