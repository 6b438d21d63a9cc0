import { neighboursOf, type SignedGraph } from './signedGraph.ts'

/**
 * A good division of a part that is too large for an exact one: nodes move to the camp in which they strain the fewest
 * edges until none gains by it, from several starts. The outcome is a bound, never called the best.
 *
 * `most` is how many camps there may be. The same graph gives the same division: starts follow from the structure alone.
 */
export const goodDivision = (
  graph: SignedGraph,
  part: readonly number[],
  most: number,
): ReadonlyMap<number, number> => {
  const around = neighboursOf(graph)
  let best = new Map<number, number>()
  let least = Number.POSITIVE_INFINITY
  for (let start = 0; start < starts; start += 1) {
    const camps = settle(graph, around, part, begin(graph, around, part, start, most), most)
    const strained = cost(graph, camps)
    if (strained < least) [best, least] = [camps, strained]
  }
  return best
}

const starts = 6
/** Rounds of moves per start; each costs about as many steps as there are edges. */
const rounds = 60

type Around = readonly ReadonlyMap<number, number>[]

/** Follows the signs outwards from a node: a friend joins, a rival goes to the other camp, or with many camps to its own. */
const begin = (
  graph: SignedGraph,
  around: Around,
  part: readonly number[],
  start: number,
  most: number,
): Map<number, number> => {
  const root = part[Math.floor((start * part.length) / starts)] ?? 0
  const camps = new Map([[root, 0]])
  let fresh = 1
  // A Map is walked in the order of its entries, those added on the way among them.
  for (const [node, camp] of camps) {
    for (const [other, edge] of around[node] ?? []) {
      if (camps.has(other)) continue
      const friend = (graph.edges[edge]?.sign ?? 1) > 0
      if (friend) camps.set(other, camp)
      else if (most === 2) camps.set(other, 1 - camp)
      else {
        camps.set(other, fresh)
        fresh += 1
      }
    }
  }
  return camps
}

const settle = (
  graph: SignedGraph,
  around: Around,
  part: readonly number[],
  camps: Map<number, number>,
  most: number,
): Map<number, number> => {
  let fresh = Math.max(...camps.values()) + 1
  for (let round = 0; round < rounds; round += 1) {
    let moved = false
    for (const node of part) {
      // What joining each camp spares: a friend there counts for it, a rival against it.
      const gains = new Map<number, number>(most === 2 ? [0, 1].map((camp) => [camp, 0]) : [[fresh, 0]])
      for (const [other, edge] of around[node] ?? []) {
        const camp = camps.get(other) ?? 0
        gains.set(camp, (gains.get(camp) ?? 0) + (graph.edges[edge]?.sign ?? 0))
      }
      const own = camps.get(node) ?? 0
      let [to, gain] = [own, gains.get(own) ?? 0]
      for (const [camp, worth] of gains) if (worth > gain) [to, gain] = [camp, worth]
      if (to === own) continue
      camps.set(node, to)
      if (to === fresh) fresh += 1
      moved = true
    }
    if (!moved) break
  }
  return camps
}

const cost = (graph: SignedGraph, camps: ReadonlyMap<number, number>): number =>
  graph.edges.filter(({ a, b, sign }) => camps.has(a) && camps.has(b) && (camps.get(a) === camps.get(b)) !== sign > 0)
    .length
