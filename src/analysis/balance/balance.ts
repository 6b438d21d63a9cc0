import { bestAny } from './bestAny.ts'
import { bestTwo } from './bestTwo.ts'
import { goodDivision } from './localSearch.ts'
import { componentsOf, type SignedEdge, type SignedGraph, strainedEdges } from './signedGraph.ts'
import { disjointStrainedCycles } from './strainedCycles.ts'

/** A division of a whole graph into camps, and how good it is. */
export interface Division {
  /** The camp of each node, numbered from 0; −1 for a node without an edge. */
  readonly camps: readonly number[]
  /** The edges that it strains. */
  readonly strained: readonly number[]
  /** No division strains fewer than this. Where it is as many as are strained, the division is proven best. */
  readonly atLeast: number
}

/** The best division into two camps of each connected part. Parts do not bear on each other, so each has two of its own. */
export const divideInTwo = (graph: SignedGraph): Division & { readonly ways?: number } => {
  let ways: number | undefined = 1
  const parts = componentsOf(graph).map((part) => {
    const best = bestTwo(graph, part)
    ways = best && ways ? ways * best.ways : undefined
    return best
      ? { camps: best.camps, atLeast: best.strained }
      : { camps: goodDivision(graph, part, 2), atLeast: disjointStrainedCycles(graph, part, 'two') }
  })
  return { ...assemble(graph, parts), ...(ways && { ways }) }
}

/** The best division into any number of camps. A camp hangs together by its friends: nothing is gained by more than that. */
export const divideInAny = (graph: SignedGraph): Division => {
  const parts = componentsOf(graph).map((part) => {
    const best = bestAny(graph, part)
    const camps = best?.camps ?? goodDivision(graph, part, Number.POSITIVE_INFINITY)
    const atLeast = best?.strained ?? disjointStrainedCycles(graph, part, 'any')
    return { camps: circlesOfFriends(graph, part, camps), atLeast }
  })
  return assemble(graph, parts)
}

/** Parts each camp where no friendship holds it together: that strains no edge that was not strained before. */
const circlesOfFriends = (
  graph: SignedGraph,
  part: readonly number[],
  camps: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> => {
  const friends = graph.edges.filter(({ a, b, sign }) => sign > 0 && camps.has(a) && camps.get(a) === camps.get(b))
  const circles = componentsOf({ size: graph.size, edges: friends })
  const circle = new Map(circles.flatMap((nodes, index) => nodes.map((node) => [node, index] as const)))
  return new Map(part.map((node) => [node, circle.get(node) ?? circles.length + node]))
}

interface Part {
  readonly camps: ReadonlyMap<number, number>
  readonly atLeast: number
}

/** Numbers the camps of all parts: the largest part first, and in each by the first node of a camp. */
const assemble = (graph: SignedGraph, parts: readonly Part[]): Division => {
  const camps = Array.from({ length: graph.size }, () => -1)
  let fresh = 0
  for (const part of parts) {
    const numbers = new Map<number, number>()
    for (const node of [...part.camps.keys()].sort((a, b) => a - b)) {
      const own = part.camps.get(node) ?? 0
      if (!numbers.has(own)) {
        numbers.set(own, fresh)
        fresh += 1
      }
      camps[node] = numbers.get(own) ?? 0
    }
  }
  const strained = strainedEdges(graph, camps)
  return { camps, strained, atLeast: parts.reduce((sum, part) => sum + part.atLeast, 0) }
}

/**
 * In how many smallest sets of flips each edge is. Flipping an edge that is in one leaves one less to flip, and what then
 * is smallest are those sets without it. Undefined for graphs of more edges than `most`, and where nothing is proven.
 */
export const flipCounts = (graph: SignedGraph, index: number, most: number): number[] | undefined => {
  if (graph.edges.length > most) return undefined
  const counts: number[] = []
  for (const at of graph.edges.keys()) {
    const flipped = graph.edges.map((edge, i) => (i === at ? opposite(edge) : edge))
    const { strained, ways } = divideInTwo({ ...graph, edges: flipped })
    if (ways === undefined) return undefined
    counts.push(strained.length === index - 1 ? ways : 0)
  }
  return counts
}

const opposite = (edge: SignedEdge): SignedEdge => ({ ...edge, sign: edge.sign > 0 ? -1 : 1 })
