import cytoscape from 'cytoscape'
import fcose from 'cytoscape-fcose'
import type { Layout } from '../analysis/layouts/layout.ts'

cytoscape.use(fcose)

/**
 * A force-directed layout (fCoSE: Balci and Dogrusoz 2022) from where nodes are now, then fitted to the sheet. Without
 * random starts it is deterministic.
 */
export const force: Layout = ({ nodes, edges, sheet }) => {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    // Without it Cytoscape lays the nodes out at once, and all of them on one point where there is no window.
    layout: { name: 'preset' },
    style: [{ selector: 'node', style: { width: 'data(size)', height: 'data(size)' } }],
    elements: [
      ...nodes.map(({ id, at, radius }) => ({ data: { id, size: 2 * radius }, position: { ...at } })),
      ...edges.map(({ id, actors }) => ({ data: { id, source: actors[0], target: actors[1] } })),
    ],
  })
  const options = {
    name: 'fcose',
    randomize: false,
    animate: false,
    quality: nodes.length > 400 ? 'default' : 'proof',
    nodeSeparation: 120,
    idealEdgeLength: 150,
    nodeRepulsion: 12_000,
  }
  cy.layout(options as unknown as cytoscape.LayoutOptions).run()
  const { x1, y1, w, h } = cy.nodes().boundingBox({ includeLabels: false })
  const margin = 60
  const by = { x: (sheet.width - 2 * margin) / (w || 1), y: (sheet.height - 2 * margin) / (h || 1) }
  return new Map(
    cy.nodes().map((node) => {
      const { x, y } = node.position()
      return [node.id(), { x: margin + (x - x1) * by.x, y: margin + (y - y1) * by.y }]
    }),
  )
}
