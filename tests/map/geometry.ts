import { around, type Box, crosses, grow, overlaps } from '../../src/lib/box.ts'
import { sample } from '../../src/lib/quadratic.ts'
import { subtract, type Vector } from '../../src/lib/vector.ts'
import { outlineOf } from '../../src/scene/outline.ts'
import type { Scene, SceneNode, SceneTie, Shape } from '../../src/scene/scene.ts'
import { flatten, isWithin } from '../fixtures/flatten.ts'

/*
 * Looks for what covers what in a Scene, from the shapes that are drawn and from nothing that the placing of labels knows.
 * Each finding names the two things.
 */

type Segment = readonly [Vector, Vector]
const segmentsOf = (points: readonly Vector[]): Segment[] => points.slice(1).map((b, i) => [points[i] as Vector, b])
const lineOf = ({ curve }: SceneTie): Segment[] => segmentsOf(sample(curve))
const polygonOf = ({ outline }: Pick<SceneNode, 'outline'>): Vector[] => flatten(outline).flat()

/** What a shape covers, its stroke among it. */
const reachOf = (shape: Shape): Box => grow(around(flatten(shape.d).flat()), shape.stroke ? (shape.width ?? 1) / 2 : 0)
const isInside = (inner: Box, outer: Box) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height

/** The marks of a tie, each in its own box: the shapes that lie where its line is interrupted. */
const marksOf = ({ shapes, marks }: SceneTie): Box[] =>
  marks.width === 0 ? [] : shapes.map(reachOf).filter((box) => isInside(box, grow(marks, 2)))

/** Arrowheads are strokes of three points at an end. */
const headsOf = ({ shapes }: SceneTie): Box[] =>
  shapes.filter(({ d }) => flatten(d)[0]?.length === 3 && d.split('L').length === 3).map(reachOf)

const touchesPolygon = (box: Box, polygon: readonly Vector[]): boolean =>
  segmentsOf([...polygon, polygon[0] as Vector]).some(([a, b]) => crosses(box, a, b)) ||
  isWithin({ x: box.x + box.width / 2, y: box.y + box.height / 2 }, polygon)

const cross = ([a, b]: Segment, [c, d]: Segment): boolean => {
  const side = (p: Vector, q: Vector, r: Vector) => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)
  return side(a, b, c) > 0 !== side(a, b, d) > 0 && side(c, d, a) > 0 !== side(c, d, b) > 0
}

function* pairsOf<T>(all: readonly T[]): Generator<readonly [T, T]> {
  for (const [i, one] of all.entries()) for (const other of all.slice(i + 1)) yield [one, other]
}

export const labelOverlaps = ({ nodes, ties }: Scene): string[] => {
  const found: string[] = []
  const labelled = nodes.flatMap((node) => (node.label ? [{ id: node.actor.id, box: node.label.box }] : []))
  for (const [a, b] of pairsOf(labelled)) if (overlaps(a.box, b.box)) found.push(`label ${a.id} – label ${b.id}`)
  for (const { id, box } of labelled) {
    for (const node of nodes)
      if (touchesPolygon(box, polygonOf(node))) found.push(`label ${id} – node ${node.actor.id}`)
    for (const tie of ties) {
      if (lineOf(tie).some(([a, b]) => crosses(box, a, b))) found.push(`label ${id} – line ${tie.tie.id}`)
      if ([...marksOf(tie), ...headsOf(tie)].some((mark) => overlaps(box, mark)))
        found.push(`label ${id} – mark ${tie.tie.id}`)
    }
  }
  return found
}

export const markOverlaps = ({ nodes, ties }: Scene): string[] => {
  const found: string[] = []
  for (const tie of ties) {
    const marks = marksOf(tie)
    for (const node of nodes)
      if (marks.some((mark) => touchesPolygon(mark, polygonOf(node))))
        found.push(`mark ${tie.tie.id} – node ${node.actor.id}`)
    for (const other of ties) {
      if (other === tie) continue
      if (marks.some((mark) => lineOf(other).some(([a, b]) => crosses(mark, a, b))))
        found.push(`mark ${tie.tie.id} – line ${other.tie.id}`)
      if (tie.tie.id < other.tie.id && marks.some((mark) => marksOf(other).some((its) => overlaps(mark, its))))
        found.push(`mark ${tie.tie.id} – mark ${other.tie.id}`)
    }
  }
  return found
}

export const linesThroughNodes = ({ nodes, ties }: Scene): string[] =>
  ties.flatMap(({ tie, curve }) =>
    nodes
      .filter(({ actor, at, radius }) => {
        const within = (point: Vector) => outlineOf(actor.type).contains(subtract(point, at), radius, 1)
        return !tie.actors.includes(actor.id) && segmentsOf(sample(curve)).some(([a, b]) => along(a, b).some(within))
      })
      .map(({ actor }) => `line ${tie.id} – node ${actor.id}`),
  )

/** Points every 2 px or so. */
const along = (a: Vector, b: Vector): Vector[] => {
  const steps = Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / 2))
  return Array.from({ length: steps + 1 }, (_, i) => ({
    x: a.x + ((b.x - a.x) * i) / steps,
    y: a.y + ((b.y - a.y) * i) / steps,
  }))
}

/** Pairs of lines that cross, those of one actor or of one pair among them. */
export const crossings = ({ ties }: Scene): string[] =>
  [...pairsOf(ties)]
    .filter(([a, b]) => lineOf(a).some((one) => lineOf(b).some((other) => cross(one, other))))
    .map(([a, b]) => `${a.tie.id} × ${b.tie.id}`)

/** What lies outside a box. */
export const outside = ({ nodes, ties }: Scene, frame: Box): string[] => [
  ...nodes.filter((node) => !isInside(around(polygonOf(node)), frame)).map(({ actor }) => `node ${actor.id}`),
  ...nodes.filter(({ label }) => label && !isInside(label.box, frame)).map(({ actor }) => `label ${actor.id}`),
  ...ties
    .filter(({ shapes }) => shapes.some((shape) => !isInside(reachOf(shape), frame)))
    .map(({ tie }) => `tie ${tie.id}`),
]
