import { polyline } from '../../lib/path.ts'
import { pointAt } from '../../lib/quadratic.ts'
import { add, leftOf, scale, subtract, unit } from '../../lib/vector.ts'
import { isSoft, weightOf } from '../../scene/drawTie.ts'
import { relationPaint } from '../../scene/palette.ts'
import type { SceneTie, Shape } from '../../scene/scene.ts'
import { apart, strokePiece } from '../../scene/strokes.ts'
import { slide as words } from '../../words/slide.ts'
import { connector } from './connector.ts'
import { freeform } from './freeform.ts'
import { group } from './group.ts'
import type { Stroke } from './line.ts'
import { paragraphsOf } from './paragraphs.ts'
import type { Frame, Pen, Written } from './pen.ts'
import { textBox } from './textBox.ts'

/** What a tie is called, and what is said of it to those who do not see it. */
export interface TieWords {
  readonly name: string
  readonly description: string
}

/** How long arrows are, and how far paper reaches beyond a line on each side of it, in map pixels. */
const arrowLength = 7.2
const beyond = 0.8

/** A straight tie as a connector: it follows its actors. Between the two lines of a double one lies a line of paper, for programs that draw no double lines. */
export const straightTie = (
  pen: Pen,
  frame: Frame,
  tie: SceneTie,
  glue: readonly [number | undefined, number | undefined],
  { name, description }: TieWords,
): Written[] => {
  const { from, to } = tie.curve
  const { line, gap } = strokeOf(tie, frame.by)
  return [
    connector(pen, frame, [from, to], glue, line, { name, description }),
    ...(gap ? [connector(pen, frame, [from, to], glue, gap, { name: words.gapOf(name), decorative: true })] : []),
  ]
}

const strokeOf = ({ tie, curve }: SceneTie, by: number): { line: Stroke; gap?: Stroke } => {
  const paint = relationPaint(tie.relation, isSoft(tie))
  const [{ width = 1, dash } = { width: 1 }, second] = strokePiece(tie.relation, curve, paint, weightOf(tie)) as [
    Shape,
    Shape?,
  ]
  if (second)
    return {
      line: { paint, width: (apart + width) * by, double: true, flat: true },
      gap: { paint: 'paper', width: (apart - width) * by, flat: true },
    }
  const points = tie.relation === 'affiliation' ? tie.direction : 'none'
  return {
    line: {
      paint,
      width: width * by,
      ...(dash && { dash: [dash[0] * by, dash[1] * by] }),
      ...(points !== 'none' && {
        heads: { first: points !== 'forward', last: points !== 'backward', length: arrowLength * by },
      }),
    },
  }
}

/** The marks of a straight tie on a strip of paper, which interrupts the line as on the screen. */
export const marksOfTie = (pen: Pen, frame: Frame, tie: SceneTie, { name }: TieWords): Written | undefined => {
  const marks = tie.shapes.slice(tie.parts?.line ?? tie.shapes.length)
  if (marks.length === 0 && !tie.number) return undefined
  const patch = patchOf(tie)
  // The line itself is described.
  return group(pen, { name: words.marksOf(name), decorative: true }, [
    ...(patch ? [freeform(pen, frame, patch, { name: words.patch })] : []),
    ...marks.map((shape) => freeform(pen, frame, shape, { name: words.mark })),
    ...numberOf(pen, frame, tie),
  ])
}

const patchOf = ({ tie, curve, parts }: SceneTie): Shape | undefined => {
  if (!parts?.gap) return undefined
  const [a, b] = [pointAt(curve, parts.gap[0]), pointAt(curve, parts.gap[1])]
  const [{ width = 1 } = { width: 1 }, second] = strokePiece(tie.relation, curve, 'paper', weightOf(tie)) as [
    Shape,
    Shape?,
  ]
  const side = scale(leftOf(unit(subtract(b, a))), (width + (second ? apart : 0)) / 2 + beyond)
  return { d: polyline([add(a, side), add(b, side), subtract(b, side), subtract(a, side)], true), fill: 'paper' }
}

/** A bent tie as freeforms, together with its marks. */
export const curvedTie = (pen: Pen, frame: Frame, tie: SceneTie, { name, description }: TieWords): Written => {
  const line = tie.parts?.line ?? tie.shapes.length
  return group(pen, { name, description }, [
    ...tie.shapes.map((shape, i) => freeform(pen, frame, shape, { name: i < line ? words.line : words.mark })),
    ...numberOf(pen, frame, tie),
  ])
}

const numberOf = (pen: Pen, frame: Frame, { number }: SceneTie): Written[] =>
  number
    ? paragraphsOf([number]).map((lines) => textBox(pen, frame, lines, { name: words.number(number.text), halo: true }))
    : []
