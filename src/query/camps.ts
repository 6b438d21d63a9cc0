import type { Division } from '../analysis/balance/balance.ts'
import { circlesOf } from '../analysis/balance/circles.ts'
import type { SignedMap } from './signedMap.ts'

/** A camp in the words of the map; actors by alphabet of their ids. */
export interface CampOfMap {
  /** Those who hang together by friendship, the largest circle first. No friendship leads from one circle to the next. */
  readonly circles: readonly (readonly string[])[]
  /** Those who are friends of nobody here: only a rivalry with the other camp puts them in this one. */
  readonly rivals: readonly string[]
}

/** A division in the words of the map. */
export interface CampsOfMap {
  /** Those of two actors or more, in their order. */
  readonly camps: readonly CampOfMap[]
  /** Who is in no camp, or alone in one. */
  readonly alone: readonly string[]
  /** The ids of the ties that the division strains, and of how many pairs. */
  readonly strained: ReadonlySet<string>
  readonly strainedPairs: number
  readonly proven: boolean
}

export const campsOf = (
  { actors, certain, graph }: Pick<SignedMap, 'actors' | 'certain' | 'graph'>,
  { camps, strained, atLeast }: Pick<Division, 'camps' | 'strained' | 'atLeast'>,
): CampsOfMap => {
  const ids = (nodes: readonly number[]) => nodes.map((node) => actors[node] ?? '')
  const all = [...circlesOf(graph, camps)]
    .sort(([a], [b]) => a - b)
    .map(([, { circles, rivals }]): CampOfMap => ({ circles: circles.map(ids), rivals: ids(rivals) }))
  const isCamp = ({ circles, rivals }: CampOfMap) => circles.length > 0 || rivals.length > 1
  return {
    camps: all.filter(isCamp),
    alone: [
      ...actors.filter((_, node) => (camps[node] ?? -1) < 0),
      ...all.filter((camp) => !isCamp(camp)).flatMap(({ rivals }) => rivals),
    ].sort(),
    strained: new Set(strained.flatMap((edge) => certain[edge]?.ties.map((tie) => tie.id) ?? [])),
    strainedPairs: strained.length,
    proven: atLeast === strained.length,
  }
}
