import { baseDirection } from '../../lib/baseDirection.ts'
import type { Face } from '../../scene/measure.ts'
import type { Palette } from '../../scene/palette.ts'
import type { Shape, Text } from '../../scene/scene.ts'
import { families } from '../fontFamilies.ts'

/** The painters of shapes and text on a two-dimensional context: the canvas and every bitmap use the same two. */

/** A canvas of the page, or one that no page shows. */
export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

const paths = new WeakMap<Shape, Path2D>()
const pathOf = (shape: Shape): Path2D => {
  const path = paths.get(shape) ?? new Path2D(shape.d)
  paths.set(shape, path)
  return path
}

const noDash: number[] = []

export const paintShape = (context: Context, shape: Shape, palette: Palette): void => {
  const path = pathOf(shape)
  if (shape.fill) {
    context.fillStyle = palette[shape.fill]
    context.fill(path)
  }
  if (!shape.stroke) return
  context.strokeStyle = palette[shape.stroke]
  context.lineWidth = shape.width ?? 1
  context.lineJoin = 'round'
  context.lineCap = shape.dash ? 'butt' : 'round'
  context.setLineDash(shape.dash ? [...shape.dash] : noDash)
  context.stroke(path)
}

/** A face as the canvas and `document.fonts` name it. */
export const fontOf = (face: Face, size: number): string =>
  `${face.italic ? 'italic ' : ''}${face.weight} ${size}px ${families[face.family]}`

/** One line of text, on a halo of paper where lines may run beneath it. */
export const paintText = (context: Context, line: Text, palette: Palette, halo = true): void => {
  if (line.turn) {
    const { turn, ...level } = line
    context.save()
    context.translate(line.x, line.y)
    context.rotate((turn * Math.PI) / 180)
    paintText(context, { ...level, x: 0, y: 0 }, palette, halo)
    context.restore()
    return
  }
  const { x, y, anchor, text, face, size, paint } = line
  context.font = fontOf(face, size)
  context.textAlign = anchor === 'start' ? 'left' : anchor === 'end' ? 'right' : 'center'
  context.textBaseline = 'alphabetic'
  context.direction = baseDirection(text)
  if (halo) {
    context.setLineDash(noDash)
    context.lineJoin = 'round'
    context.lineWidth = 4.5
    context.strokeStyle = palette.paper
    context.strokeText(text, x, y)
  }
  context.fillStyle = palette[paint]
  context.fillText(text, x, y)
}
