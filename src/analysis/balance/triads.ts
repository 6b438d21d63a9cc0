import type { Standing } from '../../model/triad.ts'
import { neighboursOf, type SignedGraph } from './signedGraph.ts'

/**
 * Three nodes of which every pair has an edge. Balanced where the product of the three signs is positive: all friends, or
 * two friends with a common enemy (Heider 1946, "Attitudes and cognitive organization"; Cartwright and Harary 1956,
 * "Structural balance: a generalization of Heider's theory").
 */
export interface Triad {
  /** In ascending order. */
  readonly nodes: readonly [number, number, number]
  /** The edges of the first two, of the last two, and of the first and last. */
  readonly edges: readonly [number, number, number]
}

/** Every triad of a graph once. For each edge the shorter list of neighbours is walked, so that hubs cost little. */
export const triadsOf = (graph: SignedGraph): Triad[] => {
  const around = neighboursOf(graph)
  const triads: Triad[] = []
  for (const [index, edge] of graph.edges.entries()) {
    const [a, b] = edge.a < edge.b ? [edge.a, edge.b] : [edge.b, edge.a]
    const [near, far] = [around[a] ?? new Map(), around[b] ?? new Map()]
    const [short, long] = near.size < far.size ? [near, far] : [far, near]
    for (const c of short.keys()) {
      if (c <= b || !long.has(c)) continue
      triads.push({ nodes: [a, b, c], edges: [index, far.get(c) ?? 0, near.get(c) ?? 0] })
    }
  }
  return triads.sort((s, t) => s.nodes[0] - t.nodes[0] || s.nodes[1] - t.nodes[1] || s.nodes[2] - t.nodes[2])
}

const standings: readonly Standing[] = ['friends', 'between', 'common enemy', 'rivals']

/** The standing of three signs. */
export const standingOf = (signs: readonly (1 | -1)[]): Standing =>
  standings[signs.filter((sign) => sign < 0).length] ?? 'rivals'

export const isBalanced = (standing: Standing): boolean => standing === 'friends' || standing === 'common enemy'
