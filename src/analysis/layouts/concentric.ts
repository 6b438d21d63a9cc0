import { bfsFromNode } from 'graphology-traversal'
import { groupBy } from '../../lib/groupBy.ts'
import { graphOf } from '../graph.ts'
import { angleFrom, aroundEllipse, type Layout, type LayoutInput, middleOf } from './layout.ts'

/** The focus in the middle, and around it a ring for each step away; those out of reach on the last. */
export const concentric: Layout = ({ nodes, edges, sheet, focus }) => {
  const middle = middleOf(sheet)
  const steps = stepsFrom(focus, edges)
  const last = Math.max(0, ...steps.values()) + (nodes.some(({ id }) => !steps.has(id)) ? 1 : 0)
  const rings = groupBy(nodes, ({ id }) => steps.get(id) ?? last)
  const places = new Map<string, { x: number; y: number }>()
  const reaches = reachesOf(Array.from({ length: last + 1 }, (_, ring) => rings.get(ring)?.length ?? 0))
  for (const [ring, members] of rings) {
    const reach = reaches[ring] ?? 1
    const order = [...members].sort((a, b) => angleFrom(middle, a.at) - angleFrom(middle, b.at))
    const spots = aroundEllipse(middle, 0.43 * sheet.width * reach, 0.44 * sheet.height * reach, order.length)
    for (const [i, { id }] of order.entries()) places.set(id, spots[i] ?? middle)
  }
  return places
}

/** How far out each ring is, as a share of the outermost: as far as its members need room, and a step beyond the last. */
const reachesOf = (sizes: readonly number[]): number[] => {
  const radii: number[] = []
  for (const [ring, size] of sizes.entries()) {
    radii.push(ring === 0 ? 0 : Math.max((radii[ring - 1] ?? 0) + step, (size * room) / (2 * Math.PI)))
  }
  const outermost = radii.at(-1) || 1
  return radii.map((radius) => radius / outermost)
}

/** In map pixels: from ring to ring, and from actor to actor on one. */
const step = 120
const room = 130

const stepsFrom = (focus: string, edges: LayoutInput['edges']): ReadonlyMap<string, number> => {
  const graph = graphOf(edges)
  const steps = new Map([[focus, 0]])
  if (graph.hasNode(focus)) {
    bfsFromNode(graph, focus, (id, _attributes, depth) => {
      steps.set(id, depth)
    })
  }
  return steps
}
