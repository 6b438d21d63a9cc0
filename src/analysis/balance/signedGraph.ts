/** A plain signed graph: nodes are 0 to size − 1, and a pair of nodes has one edge at most. */
export interface SignedGraph {
  readonly size: number
  readonly edges: readonly SignedEdge[]
}

export interface SignedEdge {
  readonly a: number
  readonly b: number
  readonly sign: 1 | -1
}

/** The neighbours of each node, with the edge that leads there. */
export const neighboursOf = ({ size, edges }: SignedGraph): ReadonlyMap<number, number>[] => {
  const around = Array.from({ length: size }, () => new Map<number, number>())
  for (const [index, { a, b }] of edges.entries()) {
    around[a]?.set(b, index)
    around[b]?.set(a, index)
  }
  return around
}

/** The nodes of each connected part with at least one edge, the largest part first, then by its first node. */
export const componentsOf = (graph: SignedGraph): number[][] => {
  const around = neighboursOf(graph)
  const seen = new Set<number>()
  const components: number[][] = []
  for (const [start, near] of around.entries()) {
    if (seen.has(start) || near.size === 0) continue
    const component = [start]
    seen.add(start)
    for (const node of component) {
      for (const other of around[node]?.keys() ?? []) {
        if (seen.has(other)) continue
        seen.add(other)
        component.push(other)
      }
    }
    components.push(component.sort((a, b) => a - b))
  }
  return components.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0))
}

/**
 * The edges that a division leaves strained: friends in different camps, and rivals in the same one. `camps` gives each
 * node its camp; nodes without an edge are in none.
 */
export const strainedEdges = ({ edges }: SignedGraph, camps: readonly number[]): number[] =>
  edges.flatMap(({ a, b, sign }, index) => ((camps[a] === camps[b]) === sign > 0 ? [] : [index]))
