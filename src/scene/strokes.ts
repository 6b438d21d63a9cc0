import { curvePath } from '../lib/path.ts'
import { lengthOf, parallel, part, type Quadratic } from '../lib/quadratic.ts'
import type { Relation } from '../model/relation.ts'
import type { Paint } from './palette.ts'
import type { Shape } from './scene.ts'

/** How heavy a tie is drawn: 1, or less where it ended or is not known to hold. */
export interface Weight {
  readonly line: number
  readonly double: number
  readonly mark: number
}
export const plain: Weight = { line: 1, double: 1, mark: 1 }
export const slight: Weight = { line: 0.62, double: 0.7, mark: 0.86 }

const widths: Readonly<Record<Relation, number>> = { alliance: 2.6, cooperation: 1.45, rivalry: 2.3, affiliation: 1.05 }
/** How far the middles of a double line's two lines are from one another. */
export const apart = 4.1
const dash = 8
const pause = 4.6

/** The line of a relation over one piece of its curve, drawn outwards from the mark. */
export const strokePiece = (relation: Relation, piece: Quadratic, stroke: Paint, weight: Weight): Shape[] => {
  if (relation === 'cooperation') {
    const width = widths.cooperation * weight.double
    return [apart / 2, -apart / 2].map((by) => ({ d: curvePath(parallel(piece, by)), stroke, width }))
  }
  const width = widths[relation] * (relation === 'affiliation' ? 1 : weight.line)
  const whole = { d: curvePath(piece), stroke, width }
  return [relation === 'rivalry' ? { ...whole, dash: fittedDash(lengthOf(piece)) } : whole]
}

/** Dash and pause scaled so that a piece starts and ends with a whole dash: a stray fragment would read as a bead. */
const fittedDash = (length: number): readonly [number, number] => {
  const count = Math.max(1, Math.round((length + pause) / (dash + pause)))
  const by = length / (count * dash + (count - 1) * pause)
  return [dash * by, pause * by]
}

/** The pieces of a curve that its marks leave, each drawn outwards from them. */
export const piecesAround = (curve: Quadratic, from: number, to: number): Quadratic[] => {
  const pieces: Quadratic[] = []
  if (from > 0.01) pieces.push(part(curve, from, 0))
  if (to < 0.99) pieces.push(part(curve, to, 1))
  return pieces
}
