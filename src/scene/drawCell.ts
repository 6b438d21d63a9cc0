import { circlePath, n } from '../lib/path.ts'
import { line } from '../lib/quadratic.ts'
import type { Vector } from '../lib/vector.ts'
import type { Tie } from '../model/tie.ts'
import { isSoft } from './drawTie.ts'
import { arrowhead, contestedMark, relationMarks, statusBeads, unknownMark } from './marks.ts'
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
  const isContested = ties.some(({ contested }) => contested)
  const room = roomFor(ties.length, size, isContested)
  return ties.flatMap((tie, i) => {
    const at = room.spots[i]
    return at ? [{ tie, at, shapes: drawMark(tie, row, at, room, full) }] : []
  })
}

/** Where the sign of a contested pair stands, and how large: in a corner that its marks leave free. */
export const contestedSpot = (count: number, size: CellSize): Vector & { readonly by: number } => {
  const side = cellSizes[size]
  const many = count > 2
  if (size === 'small')
    return many ? { x: side / 2 - 1.8, y: side / 2 - 0.5, by: 0.4 } : { x: 5, y: side - 5.5, by: 0.52 }
  return many ? { x: 6, y: side - 5, by: 0.5 } : { x: 7, y: side - 7, by: 0.66 }
}

/** The sign of a contested pair in its corner. */
export const drawContested = (count: number, size: CellSize): Shape[] => {
  const { x, y, by } = contestedSpot(count, size)
  return contestedMark.draw({ x: 0, y: 0 }, 'ink', 1).map(({ d, width, ...rest }) => ({
    ...rest,
    d: transformPath(d, { x, y }, by),
    ...(width && { width: width * by }),
  }))
}

/** A dot for what filters hide, a bar for what is only of other dates. */
export const hiddenMark = (how: 'filtered' | 'dated', { x, y }: Vector): Shape =>
  how === 'filtered'
    ? { d: circlePath({ x, y }, 2.1), fill: 'ink-3' }
    : { d: `M${n(x - 4)} ${n(y)}L${n(x + 4)} ${n(y)}`, stroke: 'ink-3', width: 1.6 }

/** The same shapes in paper beneath, wider: on a dark ground they keep their contrast. */
export const haloOf = (shapes: readonly Shape[]): Shape[] =>
  shapes.map(({ d, fill, width = 0, dash }) => ({
    d,
    stroke: 'paper' as const,
    width: width + 3.6,
    ...(fill && { fill: 'paper' as const }),
    ...(dash && { dash }),
  }))

/** Where marks stand, and how large they are. */
interface Room {
  readonly spots: readonly Vector[]
  readonly by: number
  readonly beneath: boolean
  readonly alone: boolean
}

/** One in the middle, two side by side, more in two rows. */
const roomFor = (count: number, size: CellSize, contested: boolean): Room => {
  const large = size === 'large'
  const middle = cellSizes[size] / 2
  // In a small cell the marks make room for the sign beneath them.
  const lifted = contested && !large
  if (lifted && count <= 1)
    return { spots: [{ x: middle + 2.5, y: middle - 3.5 }], by: 0.74, beneath: false, alone: true }
  if (count <= 1) {
    const spots = [{ x: middle - 0.5, y: large ? 11 : middle }]
    return { spots, by: large ? 1 : 0.86, beneath: false, alone: true }
  }
  const beneath = count === 2
  const apart = large ? 7 : 5.5
  const shift = beneath ? 1 : 1.8
  const columns = [middle - apart - shift, middle + apart - shift]
  const rows = beneath
    ? [large ? 8.5 : lifted ? 7 : 10]
    : large
      ? [6, 14.5]
      : [middle - apart - 0.5, middle + apart - 0.5]
  const by = beneath ? (large ? 0.8 : 0.62) : large ? 0.6 : 0.52
  return { spots: rows.flatMap((y) => columns.map((x) => ({ x, y }))), by, beneath, alone: false }
}

/**
 * The marks of one tie. Its bead stands where there is room: beneath it where two ties stand side by side, else beside it.
 * `full`: on a ground that would take too much from the soft tint; bead and dots tell it alone then.
 */
const drawMark = (tie: Tie, row: string, spot: Vector, { by, beneath, alone }: Room, full: boolean): Shape[] => {
  const paint = relationPaint(tie.relation, isSoft(tie) && !full)
  const unknown = tie.validity === 'unknown'
  const at = alone && tie.status !== 'asserted' ? { x: spot.x - 4 * by, y: spot.y } : spot
  const scale = by * (tie.validity === 'holds' ? 1 : slight.mark)
  const shapes =
    tie.relation === 'affiliation'
      ? arrow(tie, row, at, scale, paint)
      : relationMarks[tie.relation].draw(at, paint, scale)
  if (tie.status !== 'asserted') {
    const bead = beneath ? { x: at.x, y: at.y + 10.6 * by } : { x: at.x + 10.6 * by, y: at.y }
    shapes.push(...statusBeads[tie.status].draw(bead, paint, (alone ? 0.78 : 0.68) * by))
  }
  const lower = beneath && tie.status !== 'asserted' ? 15 : 8
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
