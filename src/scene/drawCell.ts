import { line } from '../lib/quadratic.ts'
import type { Vector } from '../lib/vector.ts'
import type { Tie } from '../model/tie.ts'
import { isSoft } from './drawTie.ts'
import { arrowhead, relationMarks, statusBeads, unknownMark } from './marks.ts'
import { type Paint, relationPaint } from './palette.ts'
import type { Shape } from './scene.ts'
import { slight, strokePiece } from './strokes.ts'
import { transformPath } from './transform.ts'

/** A small cell has room for marks alone; a large one for a line beneath them that tells of the sources. */
export const cellSizes = { small: 24, large: 32 } as const
export type CellSize = keyof typeof cellSizes

/** The marks of one tie in a cell. */
export interface CellMark {
  readonly tie: Tie
  /** The spot that they stand on, for presses. */
  readonly at: Vector
  readonly shapes: readonly Shape[]
}

/** The marks of the ties of a pair, by the same code as the map's, in the cell of an actor's row. */
export const drawCell = (ties: readonly Tie[], row: string, size: CellSize, full = false): CellMark[] => {
  const { spots, by } = spotsFor(ties.length, size)
  return ties.flatMap((tie, i) => {
    const at = spots[i]
    return at ? [{ tie, at, shapes: drawMark(tie, row, at, by, full) }] : []
  })
}

/** Where marks stand: one in the middle, two side by side, more in two rows. */
const spotsFor = (count: number, size: CellSize): { readonly spots: readonly Vector[]; readonly by: number } => {
  const large = size === 'large'
  const middle = cellSizes[size] / 2
  const height = large ? (count > 1 ? 8.5 : 11) : middle
  if (count <= 1) return { spots: [{ x: middle - 0.5, y: height }], by: large ? 1 : 0.86 }
  const apart = large ? 7 : 5.5
  const [left, right] = [middle - apart - 1, middle + apart - 1]
  if (count === 2)
    return {
      spots: [
        { x: left, y: height },
        { x: right, y: height },
      ],
      by: large ? 0.8 : 0.62,
    }
  const rows = large ? [6.5, 16.5] : [middle - apart, middle + apart]
  return { spots: rows.flatMap((y) => [left, right].map((x) => ({ x, y }))), by: large ? 0.6 : 0.55 }
}

/** `full`: on a ground that would take too much from the soft tint; bead and dots tell it alone then. */
const drawMark = (tie: Tie, row: string, at: Vector, by: number, full: boolean): Shape[] => {
  const paint = relationPaint(tie.relation, isSoft(tie) && !full)
  const unknown = tie.validity === 'unknown'
  const beside = by > 0.82
  const scale = by * (tie.validity === 'holds' ? 1 : slight.mark)
  const shapes =
    tie.relation === 'affiliation'
      ? arrow(tie, row, at, scale, paint)
      : relationMarks[tie.relation].draw(at, paint, scale)
  if (tie.status !== 'asserted') {
    // Where marks stand close, beneath its own.
    const bead = beside ? { x: at.x + 9.4 * by, y: at.y } : { x: at.x, y: at.y + 9.4 * by }
    shapes.push(...statusBeads[tie.status].draw(bead, paint, (beside ? 0.78 : 0.68) * by))
  }
  const lower = beside || tie.status === 'asserted' ? 8 : 15
  if (unknown) shapes.push(...unknownMark.draw({ x: at.x, y: at.y + lower * by }, paint, 0.8 * by))
  return shapes
}

/** Up to the name above the column, or back to the name before the row: to whom of the two the other belongs. */
const arrow = (tie: Tie, row: string, at: Vector, by: number, paint: Paint): Shape[] => {
  const reach = 6 * by
  const toColumn = { x: at.x, y: at.y - reach }
  const toRow = { x: at.x - reach, y: at.y }
  const points = tie.actors[0] === row ? 'forward' : 'backward'
  const head = (tip: Vector, angle: number): Shape[] => {
    const { d, ...rest } = arrowhead({ x: 0, y: 0 }, angle, paint)
    return [{ ...rest, d: transformPath(d, tip, 0.78 * by) }]
  }
  if (tie.direction === 'none' || tie.direction === 'both') {
    const [from, to] = [
      { x: at.x - reach, y: at.y + reach * 0.7 },
      { x: at.x + reach, y: at.y - reach * 0.7 },
    ]
    const stretch = strokePiece('affiliation', line(from, to), paint, slight)
    if (tie.direction === 'none') return stretch
    const angle = Math.atan2(to.y - from.y, to.x - from.x)
    return [...stretch, ...head(to, angle), ...head(from, angle + Math.PI)]
  }
  const up = tie.direction === points
  const tail = up ? { x: at.x, y: at.y + reach } : { x: at.x + reach, y: at.y }
  const tip = up ? toColumn : toRow
  return [...strokePiece('affiliation', line(tail, tip), paint, slight), ...head(tip, up ? -Math.PI / 2 : Math.PI)]
}
