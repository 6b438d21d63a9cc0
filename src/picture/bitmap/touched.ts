import { type Box, overlaps } from '../../lib/box.ts'
import { onSheet, type PaintItem } from './paintItems.ts'
import { tileWidth } from './png/deflatePixels.ts'

/** A stretch of columns, from the first to before the last. */
export type Span = readonly [from: number, to: number]

/** Which tiles of a strip of rows something is painted on: all others are paper, and need neither be read nor compared. */
export const touchedTiles = (items: readonly PaintItem[], scale: number, band: Box): Uint8Array => {
  const touched = new Uint8Array(Math.ceil(band.width / tileWidth))
  const seen = onSheet(band, scale)
  const tile = (x: number) => Math.floor((x * scale) / tileWidth)
  for (const { box, boxes } of items) {
    if (!overlaps(box, seen)) continue
    for (const piece of boxes)
      if (overlaps(piece, seen))
        touched.fill(
          1,
          Math.max(0, tile(piece.x - 2 / scale)),
          Math.max(0, tile(piece.x + piece.width + 2 / scale) + 1),
        )
  }
  return touched
}

/** The stretches of touched tiles within some columns. */
export const spansOf = (touched: Uint8Array, from: number, to: number): readonly Span[] => {
  const spans: [number, number][] = []
  for (let tile = 0; tile < touched.length; tile += 1) {
    const [left, right] = [Math.max(from, tile * tileWidth), Math.min(to, (tile + 1) * tileWidth)]
    if (touched[tile] !== 1 || left >= right) continue
    const last = spans.at(-1)
    if (last && last[1] === left) last[1] = right
    else spans.push([left, right])
  }
  return spans
}
