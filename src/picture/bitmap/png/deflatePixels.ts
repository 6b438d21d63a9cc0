import { type AdlerPart, AdlerSum, followed, nothing } from './adler.ts'
import { Blocks, farthest } from './blocks.ts'

/** Rows of a picture as a piece of a zlib stream, which others may precede and follow. */
export interface Piece {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly check: AdlerPart
}

/** What is known beforehand: for each strip of rows the tiles that may be anything but paper. */
export interface Known {
  readonly paper: number
  readonly touched: readonly Uint8Array[]
}

const tileBits = 7
export const tileWidth = 1 << tileBits
const stripBits = 5
export const stripRows = 1 << stripBits
const slots = 1 << 13
const longRun = 40

/**
 * Deflates rows of pixels (red in the lowest byte), each unfiltered. What a figure repeats is known beforehand: the pixel
 * to the left, the row above, a pair of pixels seen before. Looking for just these takes a fraction of the time of a
 * general search and finds as much. `channels` is three where nothing is transparent.
 */
export const deflatePixels = (
  pixels: Uint32Array,
  width: number,
  channels: 3 | 4,
  { paper, touched: strips }: Known = { paper: 0, touched: [] },
): Piece => {
  const blocks = new Blocks()
  const rowBytes = 1 + width * channels
  const reachable = rowBytes <= farthest
  const rows = pixels.length / width
  const seen = new Int32Array(slots).fill(-1)
  const anything = new Uint8Array(Math.ceil(width / tileWidth)).fill(1)
  let touched: Uint8Array = anything
  let check = nothing
  let rowCheck = nothing
  for (let y = 0; y < rows; y += 1) {
    const start = y * width
    if (y % stripRows < 2) touched = touchedAt(y)
    if (reachable && y > 0 && isSameRow(start)) blocks.match(rowBytes, rowBytes)
    else rowCheck = deflateRow(start)
    check = followed(check, rowCheck)
  }
  return { bytes: blocks.take(), check }

  /** The tiles of a row that need to be looked at: in the first of a strip also those of the row above. */
  function touchedAt(y: number): Uint8Array {
    const strip = y >> stripBits
    const own = strips[strip] ?? anything
    const above = y % stripRows === 0 && y > 0 ? strips[strip - 1] : undefined
    return above ? own.map((value, tile) => value | (above[tile] as number)) : own
  }

  function deflateRow(start: number): AdlerPart {
    const sum = new AdlerSum(channels)
    const end = start + width
    const above = reachable && start > 0 ? width : 0
    blocks.literal(0)
    sum.byte(0)
    for (let i = start; i < end; ) {
      const pixel = pixels[i] as number
      const run = i > start && pixel === pixels[i - 1] ? sameAs(i, 1, end) : 0
      // A long run is good enough: nothing better is looked for.
      const column = run < longRun && above > 0 && pixel === pixels[i - above] ? sameAs(i, above, end) : 0
      if (run > 0 && run >= column) {
        blocks.match(run * channels, channels)
        sum.pixels(pixel, run)
        i += run
        continue
      }
      const back = column > 0 ? above : earlier(i, end)
      const length = column > 0 ? column : back > 0 ? sameAs(i, back, endOf(i, back, end)) : 0
      if (length > 0) {
        blocks.match(length * channels, distanceOf(i, back))
        for (const stop = i + length; i < stop; ) {
          const same = runFrom(i, stop)
          sum.pixels(pixels[i] as number, same)
          i += same
        }
        continue
      }
      blocks.literal(pixel & 255)
      blocks.literal((pixel >>> 8) & 255)
      blocks.literal((pixel >>> 16) & 255)
      if (channels === 4) blocks.literal(pixel >>> 24)
      sum.pixels(pixel, 1)
      i += 1
    }
    return sum.part()
  }

  /** For how long pixels are those so many before them. */
  function sameAs(i: number, back: number, end: number): number {
    let j = i
    const start = i - (i % width)
    while (j < end) {
      const tile = (j - start) >> tileBits
      const limit = Math.min(end, start + ((tile + 1) << tileBits))
      // Untouched tiles are paper in every row: like those above, and all alike once the pixel before them is paper.
      if (touched[tile] === 0 && (back === width || (back === 1 && pixels[j - 1] === paper))) j = limit
      else {
        while (j < limit && pixels[j] === pixels[j - back]) j += 1
        if (j < limit) break
      }
    }
    return j - i
  }

  /** For how long pixels have one colour. */
  function runFrom(i: number, end: number): number {
    return i + 1 < end ? 1 + sameAs(i + 1, 1, end) : 1
  }

  function isSameRow(start: number): boolean {
    for (let tile = 0; tile < touched.length; tile += 1) {
      if (touched[tile] === 0) continue
      const end = start + Math.min(width, (tile + 1) << tileBits)
      for (let i = start + (tile << tileBits); i < end; i += 1) if (pixels[i] !== pixels[i - width]) return false
    }
    return true
  }

  /** In bytes: between the two lies the filter byte of every row that begins there. */
  function distanceOf(i: number, back: number): number {
    return back * channels + Math.floor(i / width) - Math.floor((i - back) / width)
  }

  /** How far back the same two pixels were seen last, within reach; 0 where they were not. */
  function earlier(i: number, end: number): number {
    if (i + 1 >= end) return 0
    const a = pixels[i] as number
    const b = pixels[i + 1] as number
    const slot = (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 19
    const at = seen[slot] as number
    seen[slot] = i
    if (at < 0 || pixels[at] !== a || pixels[at + 1] !== b) return 0
    return distanceOf(i, i - at) <= farthest && (at + 1) % width !== 0 ? i - at : 0
  }

  /** A match ends where either row does: the next begins with its filter. */
  function endOf(i: number, back: number, end: number): number {
    const source = i - back
    const left = width - (source % width)
    return Math.min(end, i + left)
  }
}
