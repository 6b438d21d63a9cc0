import type { Vector } from '../../lib/vector.ts'
import type { ProseParagraph, Run } from '../figure.ts'
import { type Drawn, flow, type Piece, setLines, together } from '../layout/flow.ts'

const origin: Vector = { x: 0, y: 0 }

/** A run as what lines are broken from. */
export const piece = ({ text, face, size, paint, href }: Run): Piece => ({
  text,
  style: { face, size, paint },
  ...(href && { href }),
})

/** A paragraph in lines of a width, from the origin. */
export const drawProse = ({ runs, leading, hang }: ProseParagraph, width: number): Drawn => {
  const body = setLines(flow(runs.map(piece), width - (hang?.by ?? 0)), { x: hang?.by ?? 0, y: 0 }, leading)
  if (!hang) return body
  const label = setLines(flow([piece(hang.label)], width), origin, leading)
  return together([label, body], body.height)
}

/** Paragraphs below each other. */
export const stackProse = (paragraphs: readonly ProseParagraph[], width: number): Drawn => {
  let y = 0
  const drawn = paragraphs.map((paragraph) => {
    const one = drawProse(paragraph, width)
    const at = y
    y += one.height + paragraph.after
    return { ...one, texts: one.texts.map((text) => ({ ...text, y: text.y + at })) }
  })
  return together(drawn, y)
}
