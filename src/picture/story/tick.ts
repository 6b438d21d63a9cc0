import { n } from '../../lib/path.ts'
import type { Shape } from '../../scene/scene.ts'
import type { ProseParagraph } from '../figure.ts'
import type { Drawn } from '../layout/flow.ts'
import { drawProse } from './prose.ts'

/** What programs that set a text anew have for the tick. */
export const tickSign = '\u00a0✓'

/** A paragraph with a tick behind its label where it has one: drawn, for our fonts have no sign for it. */
export const drawTicked = (paragraph: ProseParagraph, width: number): Drawn => {
  const { hang, leading } = paragraph
  if (!hang?.label.text.endsWith(tickSign)) return drawProse(paragraph, width)
  const label = { ...hang.label, text: hang.label.text.slice(0, -tickSign.length) }
  const drawn = drawProse({ ...paragraph, hang: { ...hang, label } }, width)
  return { ...drawn, shapes: [...drawn.shapes, tick(1.08 * label.size, 0.74 * leading - 0.3 * label.size, label.size)] }
}

const tick = (x: number, y: number, size: number): Shape => ({
  d: `M${n(x)} ${n(y)}L${n(x + 0.22 * size)} ${n(y + 0.26 * size)}L${n(x + 0.66 * size)} ${n(y - 0.4 * size)}`,
  stroke: 'ink',
  width: 0.12 * size,
})
