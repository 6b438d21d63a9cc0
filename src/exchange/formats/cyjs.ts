import { networkOf } from './network.ts'
import { aboutOf, type Taken } from './taken.ts'

/** Elements as Cytoscape exports and imports them: every edge has a source and a target, whichever way the tie points. */
export const cyjs = (taken: Taken): string => {
  const { nodes, edges } = networkOf(taken)
  const { title: name, ...about } = aboutOf(taken)
  return lines({
    format_version: '1.0',
    generated_by: 'Allegiances',
    target_cytoscapejs_version: '~3.0',
    data: { name, ...about },
    elements: {
      nodes: nodes.map(({ id, name: own, x, y, diameter, values }) => ({
        data: { id, name: own, size: diameter, ...values },
        position: { x, y },
      })),
      edges: edges.map(({ id, source, target, relation, colour, values }) => ({
        data: { id, source, target, interaction: relation, name: relation, colour, ...values },
      })),
    },
  })
}

export const lines = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`
