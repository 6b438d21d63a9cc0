import { around, type Box, crosses, grow, overlaps } from '../../lib/box.ts'
import { pointAt, sample, tangentAt } from '../../lib/quadratic.ts'
import { add, leftOf, scale, subtract } from '../../lib/vector.ts'
import { widthOf } from '../../scene/measure.ts'
import { outlineOf } from '../../scene/outline.ts'
import type { Scene, SceneTie, Text } from '../../scene/scene.ts'
import { number as style } from '../layout/styles.ts'

const away = 16
const steps = [0.5, 0.4, 0.6, 0.3, 0.7]

/** Ties so short that their number, which stands on the line, would stand on an actor. */
export const crampedTies = ({ ties, nodes }: Scene): Set<string> =>
  new Set(
    ties.flatMap(({ tie, number }) => {
      if (!number) return []
      const at = { x: number.x, y: number.y - 4 }
      const onActor = nodes.some((node) => outlineOf(node.actor.type).contains(subtract(at, node.at), node.radius, 8))
      return onActor ? [tie.id] : []
    }),
  )

/** The Scene with numbers beside the lines of ties that have no room for them on it, where they cover as little as can be. */
export const withNumbersBeside = (scene: Scene, numbers: ReadonlyMap<string, number>, size: number): Scene => {
  if (numbers.size === 0) return scene
  const taken: Box[] = [
    ...scene.nodes.flatMap(({ at, radius, label }) => [
      grow({ ...at, width: 0, height: 0 }, radius),
      ...(label ? [label.box] : []),
    ]),
    ...scene.ties.map((tie) => tie.marks),
  ]
  const ties = scene.ties.map((tie) => {
    const number = numbers.get(tie.tie.id)
    if (number === undefined) return tie
    const box = placeBeside(tie, String(number), size, taken, scene.ties)
    taken.push(box)
    const text: Text = {
      x: box.x + box.width / 2,
      y: box.y + box.height - 3,
      anchor: 'middle',
      text: String(number),
      ...style,
      size,
    }
    return { ...tie, number: text }
  })
  return { ...scene, ties }
}

const placeBeside = (
  { curve }: SceneTie,
  text: string,
  size: number,
  taken: readonly Box[],
  ties: readonly SceneTie[],
): Box => {
  const half = widthOf(text, style.face, size) / 2 + 2
  const candidates = steps.flatMap((t) =>
    [away, -away].map((by) => {
      const { x, y } = add(pointAt(curve, t), scale(leftOf(tangentAt(curve, t)), by + Math.sign(by) * (half - 8)))
      return { x: x - half, y: y - 0.58 * size, width: 2 * half, height: 1.17 * size }
    }),
  )
  const cost = (box: Box) =>
    3 * taken.filter((other) => overlaps(box, other)).length + ties.filter((tie) => covers(box, tie)).length
  return candidates.reduce((a, b) => (cost(b) < cost(a) ? b : a))
}

const covers = (box: Box, { curve }: SceneTie): boolean => {
  const points = sample(curve)
  if (!overlaps(box, grow(around(points), 1))) return false
  return points.slice(1).some((point, i) => crosses(box, points[i] ?? point, point))
}
