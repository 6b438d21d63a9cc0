import { groupBy } from '../../lib/groupBy.ts'
import type { Layout, LayoutInput } from './layout.ts'

/**
 * Rows by affiliation: wholes above their parts and leaders (longest-path layering). Within a row nodes keep their order
 * from left to right. Those without affiliation stand in the uppermost row.
 */
export const layers: Layout = ({ nodes, edges, sheet }) => {
  const depth = depthsOf(nodes, edges)
  const rows = groupBy(nodes, ({ id }) => depth.get(id) ?? 0)
  const last = Math.max(0, ...rows.keys())
  const places = new Map<string, { x: number; y: number }>()
  for (const [row, members] of rows) {
    const order = [...members].sort((a, b) => a.at.x - b.at.x)
    order.forEach(({ id }, i) => {
      // Neighbours in a row stand a little higher and lower, so that ties along the row do not run through nodes.
      const stagger = order.length > 3 ? ((i % 2) - 0.5) * 0.09 : 0
      places.set(id, {
        x: sheet.width * (0.06 + (0.88 * (i + 0.5)) / order.length),
        y: sheet.height * ((row + 0.5) / (last + 1) + stagger),
      })
    })
  }
  return places
}

/** How many affiliations lie between a node and the uppermost whole above it; a circle of them is cut where it closes. */
const depthsOf = (nodes: LayoutInput['nodes'], edges: LayoutInput['edges']): ReadonlyMap<string, number> => {
  const wholes = new Map<string, string[]>()
  for (const { actors, whole } of edges) {
    if (!whole) continue
    const part = actors[0] === whole ? actors[1] : actors[0]
    wholes.set(part, [...(wholes.get(part) ?? []), whole])
  }
  const depths = new Map<string, number>()
  const depthOf = (id: string, path: ReadonlySet<string>): number => {
    const known = depths.get(id)
    if (known !== undefined) return known
    const above = (wholes.get(id) ?? []).filter((whole) => !path.has(whole))
    const depth = Math.max(0, ...above.map((whole) => 1 + depthOf(whole, new Set([...path, id]))))
    depths.set(id, depth)
    return depth
  }
  for (const { id } of nodes) depthOf(id, new Set())
  return depths
}
