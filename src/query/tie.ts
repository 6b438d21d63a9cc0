import type { Claim } from '../model/claim.ts'
import type { Dataset } from '../model/dataset.ts'
import { type Span, spanOfValid } from '../model/date.ts'
import { independentSources } from '../model/sources.ts'
import { type Status, strongest } from '../model/status.ts'
import type { Direction, Tie } from '../model/tie.ts'
import { combineValidities, type Validity, validities, validityOf } from '../model/validity.ts'
import type { Filters } from '../model/view.ts'
import type { Group } from './groups.ts'

/** A tie, or why the view leaves it out. */
export type Judged = Tie | 'filters' | 'date'

/** Applies the view's filters and date to the claims of one group (rules 4 to 7 of the model). */
export const judgeGroup = (
  group: Group,
  filters: Filters,
  at: Span,
  dataset: Dataset,
  wholeOf: (id: string) => string,
): Judged => {
  if (filters.relations.includes(group.relation)) return 'filters'
  if (filters.contested && group.disagreements.length > 0) return 'filters'
  const claims = group.claims.filter(
    (claim) => !filters.statuses.includes(claim.status) && !filters.articles.includes(claim.article),
  )
  if (claims.length === 0) return 'filters'
  const affirmed = claims.some((claim) => claim.status !== 'denied')
  const deciding = claims
    .filter((claim) => !affirmed || claim.status !== 'denied')
    .map((claim) => ({ claim, validity: validityOf(claim, at, dataset) }))
  const validity = combineValidities(deciding.map((one) => one.validity))
  if (validity === 'not yet' || filters.validities.includes(validity)) return 'date'
  const articles = [...new Set(claims.map((claim) => claim.article))]
  if (filters.support !== 'any' && (articles.length === 1) !== (filters.support === 'one')) return 'filters'
  return {
    id: group.id,
    actors: group.actors,
    relation: group.relation,
    claims,
    validity,
    status: statusAt(deciding, validity),
    direction: directionOf(claims, group.actors[0], wholeOf),
    contested: group.disagreements.length > 0,
    articles,
    independentSources: independentSources(claims, dataset.article).length,
    ...datesOf(deciding.filter((one) => rank(one.validity) <= Math.max(rank('unknown'), rank(validity)))),
  }
}

const rank = (validity: Validity): number => validities.indexOf(validity)

type Deciding = { readonly claim: Claim; readonly validity: Validity }

const statusAt = (deciding: readonly Deciding[], validity: Validity): Status =>
  strongest(deciding.filter((one) => one.validity === validity).map((one) => one.claim.status)) ?? 'asserted'

const directionOf = (claims: readonly Claim[], first: string, wholeOf: (id: string) => string): Direction => {
  const directed = claims.filter((claim) => claim.directed)
  const forward = directed.some((claim) => wholeOf(claim.from) === first)
  const backward = directed.some((claim) => wholeOf(claim.from) !== first)
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
