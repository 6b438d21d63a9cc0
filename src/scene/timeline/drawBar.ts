import { n, polyline } from '../../lib/path.ts'
import { line } from '../../lib/quadratic.ts'
import type { Relation } from '../../model/relation.ts'
import { type Paint, relationPaint } from '../palette.ts'
import type { Shape } from '../scene.ts'
import { plain, strokePiece } from '../strokes.ts'
import type { BarParts, Stretch } from './timeBar.ts'

const lean = 2.3
const hatchEvery = 4
const half = 4

/** One bar with its ends, in the line of its relation; nothing of it lies outside of the bounds. */
export const drawBar = (
  relation: Relation,
  soft: boolean,
  { hatches, fades, line: certain, boxes, caps, arrows }: BarParts,
  y: number,
  bounds: Stretch,
): Shape[] => {
  const paint = relationPaint(relation, soft)
  const within = (stretch: Stretch): Stretch[] => {
    const [from, to] = [Math.max(stretch[0], bounds[0]), Math.min(stretch[1], bounds[1])]
    return to > from ? [[from, to]] : []
  }
  return [
    ...hatches.flatMap(within).map((stretch) => hatch(stretch, y, paint)),
    ...fades.map((fade) => wedge(fade, y, paint, bounds)),
    ...(certain ? within(certain) : []).flatMap(([from, to]) =>
      strokePiece(relation, line({ x: from, y }, { x: to, y }), paint, plain),
    ),
    ...boxes.flatMap((box) => within(box).map((seen) => boxShape(box, seen, y, paint))),
    ...[...new Set(caps)].map(
      (x): Shape => ({ d: `M${n(x)} ${y - 5.5}L${n(x)} ${y + 5.5}`, stroke: paint, width: 1.8 }),
    ),
    ...arrows.map(
      ({ x, sense }): Shape => ({
        d: polyline([
          { x: x - sense * 5, y: y - 4.5 },
          { x, y },
          { x: x - sense * 5, y: y + 4.5 },
        ]),
        stroke: paint,
        width: 1.6,
      }),
    ),
  ]
}

/** Not told how far: leaning strokes. */
const hatch = ([from, to]: Stretch, y: number, stroke: Paint): Shape => {
  const strokes: string[] = []
  for (let x = from + lean + 1; x <= Math.max(from + lean + 1, to - lean); x += hatchEvery)
    strokes.push(`M${n(x - lean)} ${y + half}L${n(x + lean)} ${y - half}`)
  return { d: strokes.join(''), stroke, width: 1.1 }
}

/** About there: as thick as a bar where it is certain, and running out to nothing. */
const wedge = ([outer, inner]: Stretch, y: number, fill: Paint, [low, high]: Stretch): Shape => {
  const thickAt = (x: number) => (3.5 * (x - outer)) / (inner - outer)
  const [from, to] = [outer, inner].map((x) => Math.min(Math.max(x, low), high)) as [number, number]
  return {
    d: polyline(
      [
        { x: to, y: y - thickAt(to) },
        { x: from, y: y - thickAt(from) },
        { x: from, y: y + thickAt(from) },
        { x: to, y: y + thickAt(to) },
      ],
      true,
    ),
    fill,
  }
}

/** Somewhere within: open at the side where it goes on beyond the bounds. */
const boxShape = (box: Stretch, [from, to]: Stretch, y: number, stroke: Paint): Shape => {
  const [top, bottom] = [y - half, y + half]
  const d =
    from > box[0]
      ? `M${n(from)} ${top}L${n(to)} ${top}L${n(to)} ${bottom}L${n(from)} ${bottom}`
      : to < box[1]
        ? `M${n(to)} ${top}L${n(from)} ${top}L${n(from)} ${bottom}L${n(to)} ${bottom}`
        : `M${n(from)} ${top}L${n(to)} ${top}L${n(to)} ${bottom}L${n(from)} ${bottom}Z`
  return { d, fill: 'paper', stroke, width: 1.1 }
}
