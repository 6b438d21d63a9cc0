import { type Box, union } from '../lib/box.ts'
import { atLength, lengthOf, pointAt, type Quadratic, tangentAt } from '../lib/quadratic.ts'
import { scale } from '../lib/vector.ts'
import type { Tie } from '../model/tie.ts'
import { letterMark } from './letters.ts'
import { arrowhead, changeMarks, contestedMark, type Mark, relationMarks, statusBeads, unknownMark } from './marks.ts'
import { widthOf } from './measure.ts'
import { relationPaint } from './palette.ts'
import type { SceneTie, Shape, Text } from './scene.ts'
import { piecesAround, plain, slight, strokePiece, type Weight } from './strokes.ts'

const full = new Set(['asserted', 'attributed'])

/** Whether a tie takes the softer tint: said with less than certainty, not known to hold now, or gone since. */
export const isSoft = (tie: Pick<Tie, 'status' | 'validity' | 'change'>): boolean =>
  !full.has(tie.status) || tie.validity !== 'holds' || tie.change === 'gone'

/** How heavy a tie is drawn: slighter where it is not known to hold, or gone. */
export const weightOf = ({ validity, change }: Pick<Tie, 'validity' | 'change'>): Weight =>
  validity === 'holds' && change !== 'gone' ? plain : slight

/** The number of a list, and how large it is set. */
export interface TieNumber {
  readonly value: number
  readonly size: number
}

/**
 * Draws one tie over its curve: the line in pieces around its marks, the marks in their order from left to right
 * (contested, relation, status, unknown, change, number). `middle` says where on the curve the relation's mark stands. The letter of
 * an answer stands in the place of the contested mark.
 */
export const drawTie = (tie: Tie, curve: Quadratic, middle: number, number?: TieNumber, letter?: string): SceneTie => {
  const paint = relationPaint(tie.relation, isSoft(tie))
  const weight = weightOf(tie)
  const length = lengthOf(curve)
  const rightwards = curve.from.x <= curve.to.x ? 1 : -1
  const slots = arrange(tie, number, letter)
  const [before, after] = slots.reach
  const centre = Math.min(Math.max(middle * length, before + 4), length - after - 4)
  const at = (offset: number) => atLength(curve, centre + rightwards * offset)
  const [from, to] = [at(-before), at(after)].sort((a, b) => a - b) as [number, number]
  const interrupted = slots.marks.length > 0 || number !== undefined
  const pieces = interrupted ? piecesAround(curve, from, to) : [curve]
  const shapes: Shape[] = pieces.flatMap((piece) => strokePiece(tie.relation, piece, paint, weight))
  if (tie.relation === 'affiliation') shapes.push(...arrows(tie, curve))
  const line = shapes.length
  const boxes: Box[] = []
  for (const { mark, offset } of slots.marks) {
    const point = pointAt(curve, at(offset))
    shapes.push(...mark.draw(point, paint, weight.mark))
    boxes.push({ x: point.x - mark.half, y: point.y - mark.half, width: 2 * mark.half, height: 2 * mark.half })
  }
  const text = number === undefined ? undefined : numberText(number, pointAt(curve, at(slots.number)))
  if (text)
    boxes.push({
      x: text.x - slots.width / 2,
      y: text.y - 0.92 * text.size,
      width: slots.width,
      height: 1.17 * text.size,
    })
  const { x, y } = pointAt(curve, at(0))
  return {
    tie,
    curve,
    shapes,
    parts: { line, ...(interrupted && { gap: [from, to] }) },
    marks: boxes.length > 0 ? union(boxes) : { x, y, width: 0, height: 0 },
    ...(text && { number: text }),
    ...(letter && { letter }),
  }
}

/** The marks of a tie with their offsets from the middle, and how far they reach before and after it. */
const arrange = (tie: Tie, number: TieNumber | undefined, letter: string | undefined) => {
  const marks: { mark: Mark; offset: number }[] = []
  const own = tie.relation === 'affiliation' ? undefined : relationMarks[tie.relation]
  let [before, after] = own ? [10.5, 10.5] : [0, 0]
  if (own) marks.push({ mark: own, offset: 0 })
  const doubt = letter ? letterMark(letter) : tie.contested ? contestedMark : undefined
  if (doubt) {
    const offset = own ? -7 - doubt.half : 0
    marks.push({ mark: doubt, offset })
    before = doubt.half - offset
    if (!own) after = doubt.half
  }
  const follow = (mark: Mark) => {
    const offset = after === 0 ? 0 : after - 3 + mark.half
    if (after === 0) before = mark.half + 1
    marks.push({ mark, offset })
    after = offset + mark.half + 1.5
  }
  if (tie.status !== 'asserted') follow(statusBeads[tie.status])
  if (tie.validity === 'unknown') follow(unknownMark)
  if (tie.change) follow(changeMarks[tie.change])
  const width = number === undefined ? 0 : widthOf(String(number.value), numberFace, number.size) + 4
  const middle = after === 0 ? 0 : after - 2 + width / 2
  if (number !== undefined) {
    if (after === 0) before = width / 2 + 1
    after = middle + width / 2
  }
  return { marks, reach: [before, after] as const, number: middle, width }
}

const numberFace = { family: 'sans', weight: 600 } as const
const numberText = ({ value, size }: TieNumber, { x, y }: { x: number; y: number }): Text => ({
  x,
  y: y + 0.35 * size,
  anchor: 'middle',
  text: String(value),
  face: numberFace,
  size,
  paint: 'ink',
})

/** Affiliation points at the whole; both ways where claims run both ways. */
const arrows = (tie: Tie, curve: Quadratic): Shape[] => {
  const paint = relationPaint(tie.relation, isSoft(tie))
  const heads: Shape[] = []
  const head = (t: number, sense: 1 | -1) => {
    const along = scale(tangentAt(curve, t), sense)
    heads.push(arrowhead(pointAt(curve, t), Math.atan2(along.y, along.x), paint))
  }
  if (tie.direction === 'forward' || tie.direction === 'both') head(1, 1)
  if (tie.direction === 'backward' || tie.direction === 'both') head(0, -1)
  return heads
}
