import type { Edge } from './edge.ts'

/**
 * The ego network of a node: itself and every node within some steps of it. It grows by whole rings over the list of edges,
 * for the first page asks it of every press: an index of the graph would take longer to build than to use.
 */
export const egoNetwork = (node: string, steps: number, edges: readonly Edge[]): ReadonlySet<string> => {
  const reached = new Set([node])
  for (let step = 0; step < steps; step += 1) {
    const ring = edges.flatMap(({ actors: [a, b] }) => {
      if (reached.has(a) === reached.has(b)) return []
      return reached.has(a) ? b : a
    })
    if (ring.length === 0) break
    for (const found of ring) reached.add(found)
  }
  return reached
}
