import { around, type Box, crosses, grow, overlaps } from '../../lib/box.ts'
import { Grid } from '../../lib/grid.ts'
import { pointAt, sample, tangentAt } from '../../lib/quadratic.ts'
import { add, leftOf, scale, subtract, type Vector } from '../../lib/vector.ts'
import { widthOf } from '../../scene/measure.ts'
import { outlineOf } from '../../scene/outline.ts'
import type { Scene, SceneNode, SceneTie, Text } from '../../scene/scene.ts'
import { number as style } from '../layout/styles.ts'

const away = 16
const steps = [0.5, 0.4, 0.6, 0.3, 0.7]
/** How far a number stays off an actor's outline. */
const spare = 8
/** The side of a cell of the indices. */
const cell = 60

type Bare = Omit<SceneNode, 'label'>

/** Tells whether a number, which stands on its line, would stand on no actor: some ties are too short for theirs. */
export const roomForNumbers = (): ((number: Text, nodes: readonly Bare[]) => boolean) => {
  let known: Grid<Bare> | undefined
  const indexed = (nodes: readonly Bare[]) => {
    const grid = new Grid<Bare>(cell)
    for (const node of nodes) grid.insert(grow({ ...node.at, width: 0, height: 0 }, 2 * node.radius + 2 * spare), node)
    return grid
  }
  return (number, nodes) => {
    known ??= indexed(nodes)
    const at = { x: number.x, y: number.y - 4 }
    return !known
      .near({ ...at, width: 0, height: 0 })
      .some(({ item }) => outlineOf(item.actor.type).contains(subtract(at, item.at), item.radius, spare))
  }
}

/** The Scene with numbers beside the lines of ties that have no room for them on it, where they cover as little as can be. */
export const withNumbersBeside = (scene: Scene, numbers: ReadonlyMap<string, number>, size: number): Scene => {
  if (numbers.size === 0) return scene
  const taken = new Grid<undefined>(cell)
  for (const { at, radius, label } of scene.nodes) {
    taken.insert(grow({ ...at, width: 0, height: 0 }, radius), undefined)
    if (label) taken.insert(label.box, undefined)
  }
  const lines = new Grid<Stretch>(cell)
  for (const tie of scene.ties) {
    taken.insert(tie.marks, undefined)
    for (const stretch of stretchesOf(tie)) lines.insert(grow(around([stretch.a, stretch.b]), 0.01), stretch)
  }
  const ties = scene.ties.map((tie) => {
    const number = numbers.get(tie.tie.id)
    if (number === undefined) return tie
    const box = placeBeside(tie, String(number), size, taken, lines)
    taken.insert(box, undefined)
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
  taken: Grid<undefined>,
  lines: Grid<Stretch>,
): Box => {
  const half = widthOf(text, style.face, size) / 2 + 2
  const candidates = steps.flatMap((t) =>
    [away, -away].map((by) => {
      const { x, y } = add(pointAt(curve, t), scale(leftOf(tangentAt(curve, t)), by + Math.sign(by) * (half - 8)))
      return { x: x - half, y: y - 0.58 * size, width: 2 * half, height: 1.17 * size }
    }),
  )
  const cost = (box: Box) =>
    3 * taken.near(box).filter((other) => overlaps(box, other.box)).length +
    new Set(lines.near(box).flatMap(({ item: { tie, a, b } }) => (crosses(box, a, b) ? [tie] : []))).size
  return candidates.map((box) => ({ box, cost: cost(box) })).reduce((a, b) => (b.cost < a.cost ? b : a)).box
}

/** A short stretch of a tie's line: a long one's box would lie in many cells that the line is far from. */
interface Stretch {
  readonly tie: SceneTie
  readonly a: Vector
  readonly b: Vector
}

const stretchesOf = (tie: SceneTie): Stretch[] => {
  const points = sample(tie.curve)
  return points.slice(1).flatMap((end, i) => {
    const begin = points[i] as Vector
    const count = Math.max(1, Math.ceil(Math.hypot(end.x - begin.x, end.y - begin.y) / cell))
    const at = (step: number) => add(begin, scale(subtract(end, begin), step / count))
    return Array.from({ length: count }, (_, step) => ({ tie, a: at(step), b: at(step + 1) }))
  })
}
