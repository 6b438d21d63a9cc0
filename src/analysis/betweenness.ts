import Graph from 'graphology'
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js'

/**
 * Betweenness (Freeman 1977, computed as by Brandes 2001): the share of the pairs of other nodes of which a node lies on the
 * shortest ways, from 0 to 1. Where there are several ways of the same length each counts for its part.
 */
export const betweenness = (
  nodes: readonly string[],
  pairs: readonly (readonly [string, string])[],
): ReadonlyMap<string, number> => {
  if (nodes.length < 3) return new Map(nodes.map((node) => [node, 0]))
  const graph = new Graph({ type: 'undirected' })
  for (const node of nodes) graph.addNode(node)
  for (const [a, b] of pairs) graph.mergeEdge(a, b)
  return new Map(Object.entries(betweennessCentrality(graph, { getEdgeWeight: null, normalized: true })))
}
