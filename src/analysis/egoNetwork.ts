import { bfsFromNode } from 'graphology-traversal/bfs.js'
import { type Edge, graphOf } from './graph.ts'

/** The ego network of a node: itself and every node within some steps of it. */
export const egoNetwork = (node: string, steps: number, edges: readonly Edge[]): ReadonlySet<string> => {
  const graph = graphOf(edges)
  const reached = new Set([node])
  if (!graph.hasNode(node)) return reached
  bfsFromNode(graph, node, (found, _attributes, depth) => {
    reached.add(found)
    return depth === steps
  })
  return reached
}
