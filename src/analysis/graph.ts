import Graph from 'graphology'

/** An edge between two nodes, by their ids. */
export interface Edge {
  readonly id: string
  readonly actors: readonly [string, string]
}

/** An undirected multigraph of some edges: an index for algorithms, rebuilt rather than edited. */
export const graphOf = (edges: readonly Edge[]): Graph => {
  const graph = new Graph({ type: 'undirected', multi: true })
  for (const { id, actors } of edges) {
    for (const actor of actors) graph.mergeNode(actor)
    graph.addUndirectedEdgeWithKey(id, actors[0], actors[1])
  }
  return graph
}
