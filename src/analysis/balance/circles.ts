import { groupBy } from '../../lib/groupBy.ts'
import { componentsOf, type SignedGraph } from './signedGraph.ts'

/** A camp by what holds it together. */
export interface CampCircles {
  /** Those whom friendships within the camp join, the largest circle first. */
  readonly circles: readonly (readonly number[])[]
  /** Those without a friend in the camp: only a rivalry with the other camp puts them there. */
  readonly rivals: readonly number[]
}

/** Parts each camp of a division by its friendships. Nodes in no camp are left out. */
export const circlesOf = (graph: SignedGraph, camps: readonly number[]): ReadonlyMap<number, CampCircles> => {
  const friends = graph.edges.filter(({ a, b, sign }) => sign > 0 && camps[a] === camps[b])
  const circles = componentsOf({ size: graph.size, edges: friends })
  const joined = new Set(circles.flat())
  const byCamp = groupBy(circles, ([first = -1]) => camps[first] ?? -1)
  const members = groupBy([...camps.keys()], (node) => camps[node] ?? -1)
  members.delete(-1)
  return new Map(
    [...members].map(([camp, nodes]) => [
      camp,
      { circles: byCamp.get(camp) ?? [], rivals: nodes.filter((node) => !joined.has(node)) },
    ]),
  )
}
