import type { Claim } from './claim.ts'
import type { Dataset } from './dataset.ts'
import { type Span, spanOfValid } from './date.ts'

/**
 * One end of what a claim attests. `sharp`: somewhere from `from` to `to`, a stretch as wide as the date is coarse (all of
 * 2015, not its first day). `faded`: about there. `open`: it goes on beyond. `unknown`: not told.
 */
export interface Edge {
  readonly how: 'sharp' | 'faded' | 'open' | 'unknown'
  readonly from: number
  readonly to: number
}

/**
 * When a claim says that a thing was so. A `stretch` lasted. A state is `attested` at a bare date, which does not say for how
 * long; a punctual thing happened then (`moment`). What is told without a date is `undated` and stands at the date of its
 * article, as does a `forecast`.
 */
export interface ClaimTime {
  readonly claim: Claim
  readonly manner: 'stretch' | 'attested' | 'moment' | 'undated' | 'forecast'
  readonly start: Edge
  readonly end: Edge
  /** Where its mark stands: the middle of the date by which it is told. */
  readonly at: number
}

const edge = (how: Edge['how'], from: number, to = from): Edge => ({ how, from, to })
const middle = ({ from, to }: Pick<Edge, 'from' | 'to'>): number => (from + to) / 2

/** A written date: sharp within its stretch; faded where it is approximate, uncertain or only a decade. */
const written = (text: string): Edge => {
  const { first, last } = spanOfValid(text)
  return edge(/[~?%X]/.test(text) ? 'faded' : 'sharp', first, last)
}

export const timeOfClaim = (claim: Claim, { article, kind }: Pick<Dataset, 'article' | 'kind'>): ClaimTime => {
  const told = spanOfValid(article.get(claim.article)?.when ?? claim.when ?? '')
  const telling = edge('sharp', told.first, told.last)
  // A forecast stands from its article's date on, whatever year it foretells.
  if (claim.status === 'predicted') {
    return { claim, manner: 'forecast', start: telling, end: edge('open', telling.to), at: middle(telling) }
  }
  if (claim.when === undefined) return { claim, manner: 'undated', start: telling, end: telling, at: middle(telling) }
  const { start, end } = endsOf(claim.when, told)
  if (!claim.when.includes('/')) return atBareDate(claim, start, kind.get(claim.kind)?.aspect)
  const at = start.how === 'sharp' || start.how === 'faded' ? start : end
  return { claim, manner: 'stretch', start, end, at: middle(at) }
}

const atBareDate = (claim: Claim, date: Edge, aspect: 'state' | 'event' | 'onset' | undefined): ClaimTime => {
  const at = middle(date)
  if (aspect === 'event') return { claim, manner: 'moment', start: date, end: date, at }
  if (aspect === 'onset')
    return { claim, manner: 'stretch', start: date, end: edge('open', Number.POSITIVE_INFINITY), at }
  return { claim, manner: 'attested', start: date, end: edge('unknown', date.to), at }
}

/** The two ends of a written date, told at some time. Those of a bare date are the same. */
export const endsOf = (when: string, told: Span): { readonly start: Edge; readonly end: Edge } => {
  const [from = '', to] = when.split('/')
  if (to === undefined) return { start: written(from), end: written(from) }
  return { start: startOf(from, to), end: endOf(from, to, told) }
}

const startOf = (from: string, to: string): Edge => {
  if (from === '..') return edge('open', Number.NEGATIVE_INFINITY)
  return from === '' ? edge('unknown', written(to).from) : written(from)
}

/** What still held when the article was written is open at the article's date. */
const endOf = (from: string, to: string, told: Span): Edge => {
  if (to === '..') return edge('open', Math.max(written(from).to, told.last))
  return to === '' ? edge('unknown', written(from).to) : written(to)
}
