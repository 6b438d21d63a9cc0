import { groupBy } from '../../lib/groupBy.ts'
import { leastProminence } from '../../model/actor.ts'
import { type ClaimTime, timeOfClaim } from '../../model/claimTime.ts'
import type { Dataset } from '../../model/dataset.ts'
import { relations } from '../../model/relation.ts'
import { type Pair, pairId } from '../../model/relationship.ts'
import type { Tie } from '../../model/tie.ts'
import type { LaneOrder } from '../../model/timelineView.ts'
import { defaultView, type View } from '../../model/view.ts'
import type { Visible } from '../../model/visible.ts'
import { query } from '../query.ts'
import { type Run, runsOf } from './runs.ts'

/** A pair with all that the articles tell of its history. */
export interface Lane {
  readonly id: string
  readonly actors: Pair
  /** In the order of relations. */
  readonly rows: readonly LaneRow[]
  readonly claims: number
  /** The earliest date that is told, in milliseconds since 1970. */
  readonly first: number
}

/** One relation of a pair, as a bar with marks. */
export interface LaneRow {
  /** As it stands over all times. */
  readonly tie: Tie
  readonly runs: readonly Run[]
  /** The claims in the order of time. */
  readonly times: readonly ClaimTime[]
}

/** What of a view decides which lanes there are. */
type Asked = Pick<View, 'filters' | 'folded'> & { readonly focus?: View['focus'] | undefined }

/** So wide that every dated and every undated claim falls into it. */
const always = '0100/9999'

/**
 * The lanes of a view: every tie of any time that its other filters, its focus and its folding let through. Its date does not
 * thin them out, nor does the filter on validity, which speaks of that date.
 */
export const lanesOf = (dataset: Dataset, { filters, folded, focus }: Asked): Lane[] => {
  const wide = {
    ...defaultView,
    folded,
    date: always,
    filters: { ...filters, validities: [] },
    ...(focus && { focus }),
  }
  const { ties } = query(dataset, wide, leastProminence)
  return [...groupBy(ties, ({ actors }) => pairId(...actors))].map(([id, own]) => {
    const rows = [...own]
      .sort((a, b) => relations.indexOf(a.relation) - relations.indexOf(b.relation))
      .map((tie) => rowOf(tie, dataset))
    return {
      id,
      actors: (own[0] as Tie).actors,
      rows,
      claims: rows.reduce((sum, { tie }) => sum + tie.claims.length, 0),
      first: Math.min(...rows.flatMap(({ times }) => times.map(startingAt))),
    }
  })
}

/** Ties that never change need not be laid out again when the reader travels or filters. */
const remembered = new WeakMap<Tie, LaneRow>()

const rowOf = (tie: Tie, dataset: Dataset): LaneRow => {
  const known = remembered.get(tie)
  if (known) return known
  const times = tie.claims.map((claim) => timeOfClaim(claim, dataset)).sort((a, b) => a.at - b.at)
  const row = { tie, times, runs: runsOf(times) }
  remembered.set(tie, row)
  return row
}

/** When something is first told of; an end where no start is known. */
const startingAt = ({ start, end }: ClaimTime): number =>
  Number.isFinite(start.from) ? start.from : Number.isFinite(end.from) ? end.from : 0

/** The lanes in an order; where it does not decide, by the first date, then by name. */
export const inOrder = (lanes: readonly Lane[], order: LaneOrder, nameOf: (pair: Pair) => string): Lane[] => {
  const named = lanes.map((lane) => ({ lane, name: nameOf(lane.actors) }))
  type Named = (typeof named)[number]
  const byName = (a: Named, b: Named) => a.name.localeCompare(b.name)
  const byFirst = (a: Named, b: Named) => a.lane.first - b.lane.first || byName(a, b)
  const byClaims = (a: Named, b: Named) => b.lane.claims - a.lane.claims || byFirst(a, b)
  return named.sort({ first: byFirst, claims: byClaims, name: byName }[order]).map(({ lane }) => lane)
}

/** The ties that stand at the view's own date, by their ids: the others are drawn pale. */
export const standingIn = ({ ties }: Pick<Visible, 'ties'>): ReadonlyMap<string, Tie> =>
  new Map(ties.map((tie) => [tie.id, tie]))
