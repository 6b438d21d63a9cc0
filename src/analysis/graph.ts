import Graph from 'graphology'
import type { Edge } from './edge.ts'

const remembered = new WeakMap<readonly Edge[], Graph>()

/** An undirected multigraph of some edges: an index for algorithms, built once for the same list and never edited. */
export const graphOf = (edges: readonly Edge[]): Graph => {
  const known = remembered.get(edges)
  if (known) return known
  const graph = new Graph({ type: 'undirected', multi: true })
  for (const { id, actors } of edges) {
    for (const actor of actors) graph.mergeNode(actor)
    graph.addUndirectedEdgeWithKey(id, actors[0], actors[1])
  }
  remembered.set(edges, graph)
  return graph
}
