import type { Claim } from '../../model/claim.ts'
import type { Fact } from '../../model/fact.ts'
import { capital } from '../../words/grammar/capital.ts'

/** Text made from the data by grammar, every sentence with its sources. Free of any style of citation. */
export interface Prose {
  /** What it is about: a pair, an actor, the view. */
  readonly title: string
  /** As of when, by how many articles, with how much hidden. */
  readonly lead: string
  readonly paragraphs: readonly Paragraph[]
}

export interface Paragraph {
  readonly id: string
  readonly heading?: string
  readonly sentences: readonly Sentence[]
}

export interface Sentence {
  /** In their order; the last one ends with the full stop. Each is followed by its sources. */
  readonly parts: readonly Part[]
  /** The ties that it speaks of. */
  readonly ties: readonly string[]
}

export interface Part {
  readonly text: string
  readonly cites: readonly Cite[]
}

export type Cite = Claim | Fact

export const isClaim = (cite: Cite): cite is Claim => 'kind' in cite

/** What a sentence says, without its sources. */
export const textOf = ({ parts }: Sentence): string => parts.map(({ text }) => text).join('')
export const citesOf = ({ parts }: Sentence): Cite[] => parts.flatMap(({ cites }) => cites)

/** Closes a sentence: its first letter is a capital, its end a full stop. */
export const sentence = (parts: readonly Part[], ties: readonly string[]): Sentence => ({
  parts: parts.map(({ text, cites }, index) => ({
    text: index === 0 ? capital(text) : text,
    cites,
  })),
  ties,
})
