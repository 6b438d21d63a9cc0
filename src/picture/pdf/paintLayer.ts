import type { Text } from '../../scene/scene.ts'
import type { Layer } from '../figure.ts'
import { paintShape } from './paintShape.ts'
import { paintText, type Tools } from './paintText.ts'

/** Paints what is given of a layer, shapes below texts, at the layer's place and scale. */
export const paintLayer = (
  tools: Tools,
  { at, scale, halo, shapes }: Pick<Layer, 'at' | 'scale' | 'halo' | 'shapes'>,
  texts: readonly Text[],
): void => {
  if (shapes.length === 0 && texts.length === 0) return
  tools.pen.within([scale, 0, 0, scale, at.x, at.y], () => {
    for (const shape of shapes) paintShape(tools.pen, shape)
    for (const text of texts) paintText(tools, text, halo)
  })
}
