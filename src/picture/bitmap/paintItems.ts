import { type Box, grow, overlaps, union } from '../../lib/box.ts'
import { pathBoxes } from '../../lib/pathBox.ts'
import { turnBox } from '../../lib/turnBox.ts'
import { widthOf } from '../../scene/measure.ts'
import type { Shape, Text } from '../../scene/scene.ts'
import type { Layer } from '../figure.ts'
import type { Look } from '../figureColours.ts'
import { type Context, paintShape, paintText } from './paintShapes.ts'

/** One thing that is painted, and boxes on the page outside of which it leaves no trace. */
export interface PaintItem {
  readonly layer: Layer
  readonly box: Box
  /** The same in smaller pieces. */
  readonly boxes: readonly Box[]
  readonly shape?: Shape
  readonly text?: Text
}

const everywhere: Box = { x: -1e9, y: -1e9, width: 2e9, height: 2e9 }

/** All that layers paint, in order, with its boxes: made once, so that a part of a page costs no more than what lies in it. */
export const paintItems = (layers: readonly Layer[]): readonly PaintItem[] =>
  layers.flatMap((layer) => [
    ...layer.shapes.map((shape) => ({ layer, shape, ...boxed(shapeBoxes(shape), layer) })),
    ...layer.texts.map((text) => ({ layer, text, ...boxed([textBox(text)], layer) })),
  ])

const boxed = (boxes: readonly Box[], layer: Layer): Pick<PaintItem, 'box' | 'boxes'> => {
  const placed = boxes.map((box) => onPage(box, layer))
  return { box: union(placed), boxes: placed }
}

const onPage = ({ x, y, width, height }: Box, { at, scale }: Layer): Box => ({
  x: at.x + scale * x,
  y: at.y + scale * y,
  width: scale * width,
  height: scale * height,
})

const shapeBoxes = ({ d, stroke, width = 1 }: Shape): readonly Box[] =>
  pathBoxes(d)?.map((box) => grow(box, stroke ? width : 0)) ?? [everywhere]

/** Letters whose widths are in the table of the shipped fonts; other scripts get room to spare, marks above and below too. */
const isLatin = /^[\x20-\x7e\u00a0-\u017f\u2010-\u2026]*$/

const textBox = (text: Text): Box => (text.turn ? turnBox(levelBox(text), text, text.turn) : levelBox(text))

const levelBox = ({ x, y, anchor, text, face, size }: Text): Box => {
  const latin = isLatin.test(text)
  const set = widthOf(text, face, size)
  const width = latin ? 1.05 * set : 2 * set
  const spare = latin ? 0.4 * size + halo : 2 * size
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  const [above, below] = latin ? [1.2 * size + halo, 0.45 * size + halo] : [2.2 * size, 1.4 * size]
  return { x: left - spare, y: y - above, width: width + 2 * spare, height: above + below }
}
/** Half the width of what text stands on. */
const halo = 2.5

/** An area of the image on the page; two pixels more, for edges that are blended and lines that are not thinner than one. */
export const onSheet = (area: Box, scale: number): Box => {
  const near = grow(area, 2)
  return { x: near.x / scale, y: near.y / scale, width: near.width / scale, height: near.height / scale }
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
  const seen = onSheet(area, scale)
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
