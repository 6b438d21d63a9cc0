import type { Layer } from '../figure.ts'
import { paintShape } from './paintShape.ts'
import { paintText, type Tools } from './paintText.ts'

/** Shapes and texts painted between two chances for a pause. */
export const marksAtATime = 40

/** Paints a layer, shapes below texts, at its place and scale. */
export function* paintLayer(tools: Tools, { at, scale, halo, shapes, texts }: Layer): Generator<void> {
  if (shapes.length === 0 && texts.length === 0) return
  const leave = tools.pen.enter([scale, 0, 0, scale, at.x, at.y])
  let painted = 0
  for (const shape of shapes) {
    paintShape(tools.pen, shape)
    painted += 1
    if (painted % marksAtATime === 0) yield
  }
  for (const text of texts) {
    paintText(tools, text, halo)
    painted += 1
    if (painted % marksAtATime === 0) yield
  }
  leave()
}
