import type { SignedEdge, SignedGraph } from '../analysis/balance/signedGraph.ts'
import { leastProminence } from '../model/actor.ts'
import type { Dataset } from '../model/dataset.ts'
import { isSigned, type SignedPair, type SignReading, signedPairs, softStatuses } from '../model/sign.ts'
import type { Tie } from '../model/tie.ts'
import type { View } from '../model/view.ts'
import type { Visible } from '../model/visible.ts'
import { type Analysed, analysed } from './analysed.ts'
import { query } from './query.ts'
import { endsAmong, signedGraph } from './signedGraph.ts'

/** The signs at the date of a view, as the reader takes them, and what they leave out. */
export interface SignedMap {
  /** The ties that give signs, with their actors: what the lens draws. */
  readonly visible: Visible
  /** The nodes of the graph: the actors of the pairs, by alphabet. */
  readonly actors: readonly string[]
  /** Pairs with one sign, in the order of the graph's edges. */
  readonly certain: readonly SignedPair[]
  readonly graph: SignedGraph
  /** Pairs with both signs, whether they are left out or read both ways. */
  readonly ambivalent: readonly SignedPair[]
  /** The ambivalent pairs that are read both ways, as edges; none where they are left out. */
  readonly open: readonly Pick<SignedEdge, 'a' | 'b'>[]
  /** Ties that could give a sign but are left out for how they are told, by reason. */
  readonly soft: Readonly<Record<SoftReason, number>>
  /** Ties that the reader's filters keep from being counted. */
  readonly hidden: number
}

export const softReasons = [...softStatuses, 'unknown'] as const
export type SoftReason = (typeof softReasons)[number]

export const signedMap = (dataset: Dataset, view: View): SignedMap => mapOf(analysed(dataset, view), view)

/** The same without counting what is hidden, for dates that are only compared: half the work. */
export const signedMapAt = (dataset: Dataset, view: View): SignedMap =>
  view.everything
    ? signedMap(dataset, view)
    : mapOf({ visible: query(dataset, view, leastProminence), hidden: 0 }, view)

const mapOf = ({ visible, hidden }: Analysed, view: View): SignedMap => {
  const pairs = signedPairs(visible.ties, view.signs).sort((a, b) => (a.id < b.id ? -1 : 1))
  const certain = pairs.filter(({ sign }) => sign !== 'ambivalent')
  const ambivalent = pairs.filter(({ sign }) => sign === 'ambivalent')
  const used = view.signs.ambivalent === 'both' ? pairs : certain
  const actors = [...new Set(used.flatMap((pair) => pair.actors))].sort()
  const known = new Set(actors)
  const drawn = new Set(used.flatMap((pair) => pair.ties))
  return {
    visible: {
      ...visible,
      ties: visible.ties.filter((tie) => drawn.has(tie)),
      actors: visible.actors.filter(({ id }) => known.has(id)),
    },
    actors,
    certain,
    graph: signedGraph(actors, certain),
    ambivalent,
    open: view.signs.ambivalent === 'both' ? ambivalent.map(endsAmong(actors)) : [],
    soft: softTies(visible.ties, view.signs),
    hidden,
  }
}

/** How many more ties would give signs if each reason alone were waived. What is counted already counts here as well. */
export const softTies = (ties: readonly Tie[], reading: SignReading): Readonly<Record<SoftReason, number>> => {
  const all: SignReading = { ...reading, also: softStatuses, unknown: true }
  const candidates = ties.filter((tie) => isSigned(tie, all))
  const count = (holds: (tie: Tie) => boolean) => candidates.filter(holds).length
  return {
    hedged: count((tie) => tie.status === 'hedged'),
    predicted: count((tie) => tie.status === 'predicted'),
    questioned: count((tie) => tie.status === 'questioned'),
    unknown: count((tie) => tie.validity === 'unknown'),
  }
}
