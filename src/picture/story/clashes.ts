import { type Box, crosses, grow, overlaps } from '../../lib/box.ts'
import { sample } from '../../lib/quadratic.ts'
import type { Vector } from '../../lib/vector.ts'
import { outlineOf } from '../../scene/outline.ts'
import type { Scene, SceneNode, SceneTie } from '../../scene/scene.ts'

/** What a text must keep off: actors, marks, names, and lines between points. */
export interface Obstacles {
  readonly boxes: readonly Box[]
  readonly lines: readonly (readonly Vector[])[]
}

export const boxOfNode = ({ actor, at, radius }: Pick<SceneNode, 'actor' | 'at' | 'radius'>): Box => {
  const { x, y } = outlineOf(actor.type).half(radius)
  return { x: at.x - x, y: at.y - y, width: 2 * x, height: 2 * y }
}

const boxOfMarks = ({ marks }: SceneTie): Box[] => (marks.width > 0 ? [marks] : [])

export const obstaclesOf = ({ nodes, ties }: Pick<Scene, 'nodes' | 'ties'>): Obstacles => ({
  boxes: [
    ...nodes.map(boxOfNode),
    ...ties.flatMap(boxOfMarks),
    ...nodes.flatMap(({ label }) => (label ? [label.box] : [])),
  ],
  lines: ties.map(({ curve }) => sample(curve)),
})

/** Whether a box is free of everything, with some room around it. */
export const isFree = (box: Box, { boxes, lines }: Obstacles, room: number): boolean => {
  const wide = grow(box, room)
  return !boxes.some((other) => overlaps(wide, other)) && !lines.some((points) => meets(wide, points))
}

const meets = (box: Box, points: readonly Vector[]): boolean =>
  points.some((b, i) => i > 0 && crosses(box, points[i - 1] as Vector, b))

/** From one box to another: nothing where they meet. */
const between = (a: Box, b: Box): number =>
  Math.hypot(
    Math.max(0, a.x - b.x - b.width, b.x - a.x - a.width),
    Math.max(0, a.y - b.y - b.height, b.y - a.y - a.height),
  )

/** Whether a name at a place would be taken for that of another actor: one is as near to it as its own, or beneath it. */
export const isTakenForAnother = (name: Box, own: SceneNode, nodes: readonly SceneNode[]): boolean => {
  const far = between(name, boxOfNode(own))
  return nodes.some((other) => other !== own && between(name, boxOfNode(other)) <= far + 2)
}

/** The same without the names that would be taken for those of others: rather none than a wrong one. */
export const withoutWrongNames = (scene: Scene): Scene => ({
  ...scene,
  nodes: scene.nodes.map((node) => {
    if (!node.label || !isTakenForAnother(node.label.box, node, scene.nodes)) return node
    const { label: _, ...rest } = node
    return rest
  }),
})

/** How much of a map covers something else: names, actors, marks, and lines beneath names or foreign marks. */
export const clashesIn = ({ nodes, ties }: Pick<Scene, 'nodes' | 'ties'>): number => {
  const labels = nodes.flatMap(({ label }) => (label ? [label.box] : []))
  const bodies = nodes.map(boxOfNode)
  const marks = ties.map(boxOfMarks)
  const lines = ties.map(({ curve }) => sample(curve))
  let count = 0
  labels.forEach((label, i) => {
    count += labels.filter((other, j) => j > i && overlaps(label, other)).length
    count += bodies.filter((body) => overlaps(label, body)).length
    count += marks.flat().filter((mark) => overlaps(label, mark)).length
    count += lines.filter((points) => meets(label, points)).length
  })
  count += nodes.filter((node) => node.label && isTakenForAnother(node.label.box, node, nodes)).length
  bodies.forEach((body, i) => {
    count += bodies.filter((other, j) => j > i && overlaps(grow(body, 4), other)).length
    count += marks.flat().filter((mark) => overlaps(body, mark)).length
  })
  marks.forEach((own, i) => {
    for (const mark of own) {
      count += marks.filter((other, j) => j > i && other.some((box) => overlaps(mark, box))).length
      count += lines.filter((points, j) => j !== i && meets(mark, points)).length
    }
  })
  return count
}
