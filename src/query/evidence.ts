import type { Claim } from '../model/claim.ts'
import type { Dataset } from '../model/dataset.ts'
import { spanOfValid } from '../model/date.ts'
import type { Answer } from '../model/disagreement.ts'
import type { Fact } from '../model/fact.ts'
import { type Validity, validityOf } from '../model/validity.ts'
import type { View } from '../model/view.ts'
import { byArticle } from './byArticle.ts'
import { wholeOf } from './fold.ts'
import { claimsOf, factsOf } from './questions.ts'

/** Why the reader has put a piece of evidence aside. */
export type Out = 'article' | 'status' | 'relation' | 'type'

/** A claim or fact on which an answer rests. */
export interface Piece {
  readonly of: Claim | Fact
  readonly out?: Out
  /** Of a claim: what is known of it at the date of the view. */
  readonly validity?: Validity
}

export interface ArticlePieces {
  readonly article: string
  readonly off: boolean
  readonly pieces: readonly Piece[]
}

/** Whether a piece is a claim rather than a fact. */
export const isClaim = (of: Claim | Fact): of is Claim => 'from' in of

/**
 * The evidence of an answer by article. What the filters put aside stays in its place and says so. Denied claims are no
 * exception to that where the reader has switched off denials alone: a denial is just what such an answer rests on.
 */
export const evidenceOf = (
  dataset: Dataset,
  view: Pick<View, 'date' | 'filters' | 'folded'>,
  answer: Answer,
): ArticlePieces[] => {
  const at = spanOfValid(view.date)
  return byArticle(dataset, [...claimsOf(dataset, answer), ...factsOf(dataset, answer)]).map(({ article, own }) => ({
    article,
    off: view.filters.articles.includes(article),
    pieces: own.map((of) => {
      const out = whyOut(dataset, view, of)
      return { of, ...(out && { out }), ...(isClaim(of) && { validity: validityOf(of, at, dataset) }) }
    }),
  }))
}

const whyOut = (
  dataset: Dataset,
  { filters, folded }: Pick<View, 'filters' | 'folded'>,
  of: Claim | Fact,
): Out | undefined => {
  if (filters.articles.includes(of.article)) return 'article'
  if (of.status !== 'denied' && filters.statuses.includes(of.status)) return 'status'
  if (!isClaim(of)) return undefined
  if (filters.relations.includes(of.relation)) return 'relation'
  const types = [of.from, of.to].map((id) => dataset.actor.get(folded ? wholeOf(dataset, id) : id)?.type)
  return types.some((type) => type && filters.types.includes(type)) ? 'type' : undefined
}
