import type { Claim } from '../model/claim.ts'
import type { Dataset } from '../model/dataset.ts'
import { spanOfValid } from '../model/date.ts'
import type { Filters } from '../model/filters.ts'
import { independentSources } from '../model/sources.ts'
import { type Status, strongest } from '../model/status.ts'
import type { Direction, Tie } from '../model/tie.ts'
import { combineValidities, type Validity, validities, validityOf } from '../model/validity.ts'
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
  if (claims.length === 0) return 'filters'
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
    ...datesOf(deciding.filter((one) => rank(one.validity) <= Math.max(rank('unknown'), rank(validity)))),
  }
}

const rank = (validity: Validity): number => validities.indexOf(validity)

type Deciding = { readonly claim: Claim; readonly validity: Validity }

const statusAt = (deciding: readonly Deciding[], validity: Validity): Status =>
  strongest(deciding.filter((one) => one.validity === validity).map((one) => one.claim.status)) ?? 'asserted'

const directionOf = (claims: readonly Claim[], first: string, whole: (id: string) => string): Direction => {
  const directed = claims.filter((claim) => claim.directed)
  const forward = directed.some((claim) => whole(claim.from) === first)
  const backward = directed.some((claim) => whole(claim.from) !== first)
  return forward && backward ? 'both' : forward ? 'forward' : backward ? 'backward' : 'none'
}

/** The dates as the curators wrote them: of the earliest dated claim, and of the latest; of claims that ended only where all have. */
const datesOf = (deciding: readonly Deciding[]): { since?: string; lastAttested?: string } => {
  const dated = deciding.flatMap(({ claim }) =>
    claim.when === undefined ? [] : [{ when: claim.when, span: spanOfValid(claim.when) }],
  )
  if (dated.length === 0) return {}
  const earliest = dated.reduce((a, b) => (b.span.first < a.span.first ? b : a))
  const latest = dated.reduce((a, b) => (b.span.last > a.span.last ? b : a))
  return { since: earliest.when, lastAttested: latest.when }
}
