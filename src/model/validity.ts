import type { Claim } from './claim.ts'
import type { Dataset } from './dataset.ts'
import { reachOf, type Span, spanOfValid } from './date.ts'

/**
 * What is known of a claim at the date of the view. `unknown`: attested before and its end not told, or attested after and
 * its start not told. `not yet`: nothing attests it so early.
 */
export const validities = ['holds', 'unknown', 'ended', 'not yet'] as const
export type Validity = (typeof validities)[number]

type Context = Pick<Dataset, 'article' | 'kind' | 'actor'>

/**
 * Judges one claim at a date (rule 4 of the model). `date` is the span of the view's date: any time within it counts. A tie of
 * unknown start is not yet there before both of its actors are.
 */
export const validityOf = (claim: Claim, date: Span, context: Context): Validity => {
  const at = reachOf(date)
  const validity = validityAlone(claim, at, context)
  return validity === 'unknown' && at.last < laterBirth(claim, context) ? 'not yet' : validity
}

const laterBirth = ({ from, to }: Claim, { actor }: Context): number =>
  Math.max(
    ...[from, to].map((id) => {
      const existed = existedOf(id, actor)
      return existed ? (spanOfValid(existed).start ?? Number.NEGATIVE_INFINITY) : Number.NEGATIVE_INFINITY
    }),
  )

/** A part is no older than its whole, unless the data says so. */
const existedOf = (id: string, actor: Context['actor']): string | undefined => {
  let at = actor.get(id)
  for (let step = 0; at && step < 10; step += 1) {
    if (at.existed) return at.existed
    at = at.partOf ? actor.get(at.partOf) : undefined
  }
  return undefined
}

const validityAlone = (claim: Claim, at: Span, { article, kind }: Context): Validity => {
  const written = spanOfValid(article.get(claim.article)?.when ?? claim.when ?? '')
  // A forecast stands from its article's date on, whatever year it foretells.
  if (claim.status === 'predicted')
    return judge({ ...written, start: written.first, end: Number.POSITIVE_INFINITY }, at)
  if (claim.when === undefined) return judge({ ...written, end: null }, at)
  const said = spanOfValid(claim.when)
  if (said.end === null && kind.get(claim.kind)?.aspect === 'onset')
    return judge({ ...said, end: Number.POSITIVE_INFINITY }, at)
  // What still held when the article was written is attested until then, and unknown afterwards.
  if (said.end === Number.POSITIVE_INFINITY)
    return judge({ ...said, last: Math.max(said.last, written.last), end: null }, at)
  return judge(said, at)
}

const judge = (span: Span, at: Span): Validity => {
  const { start, end, first, last } = span
  if (at.last < first) return start === null ? 'unknown' : at.last < start ? 'not yet' : 'holds'
  if (at.first <= last) return 'holds'
  if (end === null) return 'unknown'
  return at.first <= end ? 'holds' : 'ended'
}

/** The validity of a relationship from those of its claims: holds before unknown before ended before not yet. */
export const combineValidities = (all: Iterable<Validity>): Validity => {
  const present = new Set(all)
  return validities.find((validity) => present.has(validity)) ?? 'not yet'
}
