import { neighboursOf, type SignedGraph } from './signedGraph.ts'

/**
 * How many cycles can be found that share no edge and that no division leaves whole: each strains an edge of its own, so
 * their number is a lower bound. Of two camps, such are the cycles with an odd number of negative edges (Harary 1953, "On
 * the notion of balance of a signed graph"); of any number of camps, those with exactly one (Davis 1967, "Clustering and
 * structural balance in graphs"). The shortest through each negative edge are taken first.
 */
export const disjointStrainedCycles = (graph: SignedGraph, part: readonly number[], camps: 'two' | 'any'): number => {
  const around = neighboursOf(graph)
  const inside = new Set(part)
  const used = new Set<number>()
  const negative = graph.edges.flatMap(({ a, sign }, index) => (sign < 0 && inside.has(a) ? [index] : []))
  let found = 0
  // Short cycles leave more edges to others: each round lets them be longer.
  for (const longest of [2, 3, 5, Number.POSITIVE_INFINITY]) {
    for (const index of negative) {
      if (used.has(index)) continue
      const back = wayBack(graph, around, used, index, camps, longest)
      if (!back) continue
      for (const edge of [index, ...back]) used.add(edge)
      found += 1
    }
  }
  return found
}

/**
 * The shortest way around a negative edge from one of its ends to the other: over an even number of negative edges, or over
 * none where there may be any number of camps. Undefined where there is none of at most so many edges.
 */
const wayBack = (
  graph: SignedGraph,
  around: readonly ReadonlyMap<number, number>[],
  used: ReadonlySet<number>,
  index: number,
  camps: 'two' | 'any',
  longest: number,
): number[] | undefined => {
  const edge = graph.edges[index]
  if (!edge) return undefined
  // A state is a node and whether the way there is negative; twice the node, plus one where it is.
  const goal = 2 * edge.b
  const from = new Map<number, { readonly state: number; readonly edge: number }>()
  let front = [2 * edge.a]
  const seen = new Set(front)
  for (let length = 0; front.length > 0 && length < longest; length += 1) {
    const ahead: number[] = []
    for (const state of front) {
      for (const [other, by] of around[state >> 1] ?? []) {
        const sign = graph.edges[by]?.sign ?? 1
        if (by === index || used.has(by) || (camps === 'any' && sign < 0)) continue
        const to = 2 * other + ((state & 1) ^ (sign < 0 ? 1 : 0))
        if (seen.has(to)) continue
        seen.add(to)
        from.set(to, { state, edge: by })
        if (to === goal) return walkBack(from, goal, 2 * edge.a)
        ahead.push(to)
      }
    }
    front = ahead
  }
  return undefined
}

/** The edges of a way; undefined where it uses one twice, and so is no way around. */
const walkBack = (
  from: ReadonlyMap<number, { readonly state: number; readonly edge: number }>,
  goal: number,
  start: number,
): number[] | undefined => {
  const edges: number[] = []
  for (let state = goal; state !== start; ) {
    const step = from.get(state)
    if (!step) return undefined
    edges.push(step.edge)
    state = step.state
  }
  return new Set(edges).size === edges.length ? edges : undefined
}
