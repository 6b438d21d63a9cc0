import { egoNetwork } from '../analysis/egoNetwork.ts'
import { leastProminence } from '../model/actor.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Relation } from '../model/relation.ts'
import type { Tie } from '../model/tie.ts'
import type { View } from '../model/view.ts'
import { unfiltered } from './census.ts'
import { bridges, bridgingTies } from './paths.ts'
import { query } from './query.ts'

/** Why no path leads from one actor to another, and what would change that. */
export interface NoPath {
  /** How many other actors are within reach of either end. */
  readonly reach: readonly [number, number]
  /** Relations that are avoided, each of which would do alone; or all of them, where only all together do. */
  readonly avoided: readonly Relation[]
  readonly alone: boolean
  /** What filters hide would do. */
  readonly hidden: boolean
  /** Ties that have ended would do: they do not bridge. */
  readonly ended: boolean
  /** Ties that are only predicted or asked would do: they do not bridge. */
  readonly unsaid: boolean
}

export const whyNoPath = (
  dataset: Dataset,
  view: View,
  ties: readonly Tie[],
  [from, to]: readonly [string, string],
  avoid: readonly Relation[],
): NoPath => {
  const leads = (some: readonly Tie[]) => reachOf(some, from).has(to)
  const walked = bridgingTies(ties, avoid)
  const alone = avoid.filter((relation) => leads(bridgingTies(ties, without(avoid, relation))))
  const { focus: _, ...wide } = view
  const every = query(dataset, unfiltered(wide), leastProminence).ties.filter(
    ({ relation }) => !avoid.includes(relation),
  )
  const said = every.filter(({ status }) => status !== 'denied')
  return {
    reach: [reachOf(walked, from).size - 1, reachOf(walked, to).size - 1],
    avoided: alone.length > 0 || !leads(bridgingTies(ties, [])) ? alone : avoid,
    alone: alone.length > 0,
    hidden: leads(every.filter(bridges)),
    ended: leads(said.filter((tie) => bridges({ ...tie, validity: 'holds' }))),
    unsaid: leads(said.filter(({ validity }) => validity !== 'ended')),
  }
}

const reachOf = (ties: readonly Tie[], actor: string): ReadonlySet<string> =>
  egoNetwork(actor, Number.POSITIVE_INFINITY, ties)
const without = (all: readonly Relation[], one: Relation) => all.filter((relation) => relation !== one)
