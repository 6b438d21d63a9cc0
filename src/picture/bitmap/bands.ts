import type { Layer } from '../figure.ts'
import type { Look } from '../figureColours.ts'
import { paintArea, paintItems } from './paintItems.ts'
import type { Context } from './paintShapes.ts'
import type { AdlerPart } from './png/adler.ts'
import { chunk } from './png/chunks.ts'
import { deflatePixels, stripRows } from './png/deflatePixels.ts'
import { type Span, spansOf, touchedTiles } from './touched.ts'

/** A page as an image, to be painted band by band. */
export interface Bands {
  readonly layers: readonly Layer[]
  readonly look: Look
  readonly scale: number
  readonly width: number
  readonly height: number
}

/** A band of rows as a part of a PNG. */
export interface Band {
  readonly chunk: Uint8Array<ArrayBuffer>
  readonly check: AdlerPart
}

/** No canvas is wider than this or holds many more pixels at once, whatever the image. */
const widestTile = 8192
const pixelsAtOnce = 1 << 21

/** How many rows a band has; it depends on the width alone, so that the same image is cut the same anywhere. */
const bandRows = (width: number): number => Math.max(16, Math.min(1024, Math.floor(pixelsAtOnce / width)))
export const bandCount = ({ width, height }: Pick<Bands, 'width' | 'height'>): number =>
  Math.ceil(height / bandRows(width))
export const channelsOf = ({ transparent }: Look): 3 | 4 => (transparent ? 4 : 3)

/** Paints bands of an image and encodes them, one at a time. */
export const bandPainter = ({ layers, look, scale, width, height }: Bands): ((index: number) => Band) => {
  const items = paintItems(layers)
  const rows = bandRows(width)
  const context = contextOf(Math.min(width, widestTile), Math.min(rows, height))
  // Where nothing is painted it stays as it is: paper, or nothing where the page is transparent.
  context.fillStyle = look.palette.paper
  context.clearRect(0, 0, 1, 1)
  if (!look.transparent) context.fillRect(0, 0, 1, 1)
  const paper = new Uint32Array(context.getImageData(0, 0, 1, 1).data.buffer)[0] as number
  const pixels = new Uint32Array(width * rows)
  const paint = (x: number, y: number, across: number, down: number, strips: readonly (readonly Span[])[]): void => {
    if (strips.every((spans) => spans.length === 0)) return
    paintArea(context, items, look, scale, { x, y, width: across, height: down })
    for (const [strip, spans] of strips.entries()) for (const span of spans) read(x, strip * stripRows, down, span)
  }
  const read = (x: number, y: number, end: number, [from, to]: Span): void => {
    const down = Math.min(stripRows, end - y)
    const found = new Uint32Array(context.getImageData(from - x, y, to - from, down).data.buffer)
    // Where the browser gave a canvas no memory it stays empty, and says nothing.
    if (!look.transparent && (found.at(-1) ?? 0) >>> 24 !== 255) throw new Error('The canvas painted nothing.')
    for (let row = 0; row < down; row += 1)
      pixels.set(found.subarray(row * (to - from), (row + 1) * (to - from)), (y + row) * width + from)
  }
  return (index) => {
    const top = index * rows
    const down = Math.min(rows, height - top)
    const touched = Array.from({ length: Math.ceil(down / stripRows) }, (_, strip) => {
      const y = strip * stripRows
      return touchedTiles(items, scale, { x: 0, y: top + y, width, height: Math.min(stripRows, down - y) })
    })
    pixels.fill(paper)
    for (let x = 0; x < width; x += widestTile) {
      const across = Math.min(widestTile, width - x)
      paint(
        x,
        top,
        across,
        down,
        touched.map((tiles) => spansOf(tiles, x, x + across)),
      )
    }
    const { bytes, check } = deflatePixels(pixels.subarray(0, width * down), width, channelsOf(look), {
      paper,
      touched,
    })
    return { chunk: chunk('IDAT', bytes), check }
  }
}

/** A canvas that paints and can be read; throws where the browser has none to give. */
const contextOf = (width: number, height: number): Context => {
  const canvas =
    typeof OffscreenCanvas === 'function'
      ? new OffscreenCanvas(width, height)
      : Object.assign(document.createElement('canvas'), { width, height })
  const context = canvas.getContext('2d', { willReadFrequently: true }) as Context | null
  if (!context) throw new Error('There is no canvas to paint on.')
  context.fillRect(width - 1, height - 1, 1, 1)
  if (context.getImageData(width - 1, height - 1, 1, 1).data[3] !== 255) throw new Error('The canvas paints nothing.')
  return context
}
