import { type Box, grow, overlaps } from '../../lib/box.ts'
import { pathBox } from '../../lib/pathBox.ts'
import { widthOf } from '../../scene/measure.ts'
import type { Shape, Text } from '../../scene/scene.ts'
import type { Layer } from '../figure.ts'
import type { Look } from '../figureColours.ts'
import { type Context, paintShape, paintText } from './paintShapes.ts'

/** One thing that is painted, and a box on the page outside of which it leaves no trace. */
interface PaintItem {
  readonly layer: Layer
  readonly box: Box
  readonly shape?: Shape
  readonly text?: Text
}

const everywhere: Box = { x: -1e9, y: -1e9, width: 2e9, height: 2e9 }

/** All that layers paint, in order, with its boxes: made once, so that a part of a page costs no more than what lies in it. */
export const paintItems = (layers: readonly Layer[]): readonly PaintItem[] =>
  layers.flatMap((layer) => [
    ...layer.shapes.map((shape) => ({ layer, shape, box: onPage(shapeBox(shape), layer) })),
    ...layer.texts.map((text) => ({ layer, text, box: onPage(textBox(text), layer) })),
  ])

const onPage = ({ x, y, width, height }: Box, { at, scale }: Layer): Box => ({
  x: at.x + scale * x,
  y: at.y + scale * y,
  width: scale * width,
  height: scale * height,
})

const shapeBox = ({ d, stroke, width = 1 }: Shape): Box => {
  const box = pathBox(d)
  return box ? grow(box, stroke ? width : 0) : everywhere
}

/** Wide enough for scripts whose widths are not known, high enough for marks above and below the letters. */
const textBox = ({ x, y, anchor, text, face, size }: Text): Box => {
  const width = 2 * widthOf(text, face, size) + 4 * size
  const left = anchor === 'start' ? x - 2 * size : anchor === 'end' ? x - width + 2 * size : x - width / 2
  return { x: left, y: y - 2.2 * size, width, height: 3.6 * size }
}

/** Paints the part of a page that lies in an area of the whole image's pixels, into the upper left corner of a context. */
export const paintArea = (
  context: Context,
  items: readonly PaintItem[],
  { palette, transparent }: Look,
  scale: number,
  area: Box,
): void => {
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.clearRect(0, 0, area.width, area.height)
  context.fillStyle = palette.paper
  if (!transparent) context.fillRect(0, 0, area.width, area.height)
  // Two pixels more, for edges that are blended and thin lines that are not thinner than one.
  const near = grow(area, 2)
  const seen = { x: near.x / scale, y: near.y / scale, width: near.width / scale, height: near.height / scale }
  let placed: Layer | undefined
  for (const { layer, box, shape, text } of items) {
    if (!overlaps(box, seen)) continue
    if (placed !== layer) {
      const own = scale * layer.scale
      context.setTransform(own, 0, 0, own, scale * layer.at.x - area.x, scale * layer.at.y - area.y)
      placed = layer
    }
    if (shape) paintShape(context, shape, palette)
    if (text) paintText(context, text, palette, layer.halo)
  }
}
