import type { Claim } from '../model/claim.ts'
import type { Dataset } from '../model/dataset.ts'
import { reachOf, type Span, spanOfValid } from '../model/date.ts'
import type { Filters } from '../model/filters.ts'
import { independentSources } from '../model/sources.ts'
import { type Status, strongest } from '../model/status.ts'
import type { Direction, Tie } from '../model/tie.ts'
import { combineValidities, type Validity, validityOf } from '../model/validity.ts'
import type { View } from '../model/view.ts'
import { wholeOf } from './fold.ts'
import type { Group } from './groups.ts'

/** What of a view decides how a tie stands; the rest only decides whether it is let through. */
export type Asking = Pick<View, 'date' | 'folded'> & Pick<Filters, 'statuses' | 'articles'>

/** A tie; or why there is none: filters let no claim of it through, or it is not yet attested at the date. */
export type Judged = Tie | 'filters' | 'date'

/** Judges the claims of one group at the date, as far as their status and article are let through (rules 4 to 7 of the model). */
export const judgeGroup = (
  group: Group,
  { date, folded, statuses, articles: silent }: Asking,
  dataset: Dataset,
): Judged => {
  const at = spanOfValid(date)
  const whole = (id: string) => (folded ? wholeOf(dataset, id) : id)
  const claims = group.claims.filter((claim) => !statuses.includes(claim.status) && !silent.includes(claim.article))
  if (claims.length === 0) {
    // What nothing attests so early, or has ended, is left out for its date, whatever filters say.
    const untold = combineValidities(group.claims.map((claim) => validityOf(claim, at, dataset)))
    return untold === 'not yet' || untold === 'ended' ? 'date' : 'filters'
  }
  const affirmed = claims.some((claim) => claim.status !== 'denied')
  const deciding = claims
    .filter((claim) => !affirmed || claim.status !== 'denied')
    .map((claim) => ({ claim, validity: validityOf(claim, at, dataset) }))
  const validity = combineValidities(deciding.map((one) => one.validity))
  if (validity === 'not yet') return 'date'
  return {
    id: group.id,
    actors: group.actors,
    relation: group.relation,
    claims,
    validity,
    status: statusAt(deciding, validity),
    direction: directionOf(claims, group.actors[0], whole),
    contested: group.disagreements.length > 0,
    articles: [...new Set(claims.map((claim) => claim.article))],
    independentSources: independentSources(claims, dataset.article).length,
    ...datesOf(deciding, validity, reachOf(at), dataset),
  }
}

type Deciding = { readonly claim: Claim; readonly validity: Validity }

const statusAt = (deciding: readonly Deciding[], validity: Validity): Status =>
  strongest(deciding.filter((one) => one.validity === validity).map((one) => one.claim.status)) ?? 'asserted'

const directionOf = (claims: readonly Claim[], first: string, whole: (id: string) => string): Direction => {
  const directed = claims.filter((claim) => claim.directed)
  const forward = directed.some((claim) => whole(claim.from) === first)
  const backward = directed.some((claim) => whole(claim.from) !== first)
  return forward && backward ? 'both' : forward ? 'forward' : backward ? 'backward' : 'none'
}

/** Points in time as the curators wrote them, in EDTF. Claims of which nothing is attested so early say nothing. */
const datesOf = (
  deciding: readonly Deciding[],
  validity: Validity,
  at: Span,
  { article, kind }: Pick<Dataset, 'article' | 'kind'>,
): Pick<Tie, 'since' | 'firstAttested' | 'lastAttested' | 'attestedLater'> => {
  const said = deciding.filter((one) => one.validity !== 'not yet')
  const dated = said.flatMap(({ claim, validity: own }) => {
    const date = claim.when && startOf(claim.when)
    const lasts = claim.when !== date || kind.get(claim.kind)?.aspect === 'onset'
    return date ? [{ date, lasts: own === 'holds' && lasts, span: spanOfValid(date) }] : []
  })
  const attested = said.flatMap(({ claim }) => {
    const written = article.get(claim.article)?.when
    // Without a date, and where it still held when the article was written, the article's date attests it.
    const date = claim.when === undefined || claim.when.endsWith('/..') ? written : claim.when
    if (!date || (claim.when === undefined && validity !== 'unknown')) return []
    return [{ date: endOf(date), span: spanOfValid(endOf(date)) }]
  })
  const since = earliest(dated.filter(({ lasts }) => lasts))
  const first = earliest(dated)
  const before = validity === 'unknown' ? attested.filter(({ span }) => span.first <= at.last) : attested
  const last = before.reduce((a, b) => (a && a.span.last >= b.span.last ? a : b), before[0])
  const later = last ? undefined : earliest(attested)
  return {
    ...(since && { since: since.date }),
    ...(first && { firstAttested: first.date }),
    ...(last && { lastAttested: last.date }),
    ...(later && { attestedLater: later.date }),
  }
}

interface PointInTime {
  readonly date: string
  readonly span: Span
}

const earliest = (all: readonly PointInTime[]): PointInTime | undefined =>
  all.reduce<PointInTime | undefined>((a, b) => (a && a.span.first <= b.span.first ? a : b), undefined)

/** The date at which an interval begins, or a bare date; nothing where the beginning is not told. */
const startOf = (edtf: string): string | undefined => edtf.split('/')[0]?.replace('..', '') || undefined

/** The date at which an interval ends; where that is not told, its beginning. */
const endOf = (edtf: string): string => {
  const [from = '', to = ''] = edtf.split('/')
  return to === '' || to === '..' ? from : to
}
