import { crc32 } from '../../../lib/crc32.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** What a PNG says beside its pixels, each under a keyword (PNG, 11.3.3). */
export interface PngText {
  readonly keyword: string
  readonly text: string
}

export const signature: readonly number[] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** A part of a PNG: its length, its name, its data and their check. */
export const chunk = (name: string, data: Uint8Array | readonly number[]): Bytes => {
  const bytes = new Uint8Array(12 + data.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  for (let i = 0; i < 4; i += 1) bytes[4 + i] = name.charCodeAt(i)
  bytes.set(data, 8)
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)))
  return bytes
}

/** Text in any script (iTXt), as it is: what is long is packed already. */
const textChunk = ({ keyword, text }: PngText): Bytes =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that PNG wants no text to have
  chunk('iTXt', new TextEncoder().encode(`${keyword}\0\0\0\0\0${text.replace(/[\0-\x08\x0b-\x1f\x7f]/g, '')}`))

export interface PngHead {
  readonly width: number
  readonly height: number
  /** Red, green and blue; and how opaque. */
  readonly channels: 3 | 4
  /** Pixels to the inch. */
  readonly dpi: number
  readonly texts: readonly PngText[]
}

/** Everything that stands before the pixels. */
export const pngHead = ({ width, height, channels, dpi, texts }: PngHead): readonly Bytes[] => {
  const size = new DataView(new ArrayBuffer(13))
  size.setUint32(0, width)
  size.setUint32(4, height)
  size.setUint8(8, 8)
  size.setUint8(9, channels === 4 ? 6 : 2)
  const gamma = new DataView(new ArrayBuffer(4))
  gamma.setUint32(0, 45455)
  const density = new DataView(new ArrayBuffer(9))
  const perMetre = Math.round(dpi / 0.0254)
  density.setUint32(0, perMetre)
  density.setUint32(4, perMetre)
  density.setUint8(8, 1)
  return [
    Uint8Array.from(signature),
    chunk('IHDR', new Uint8Array(size.buffer)),
    chunk('sRGB', [0]),
    // For readers that do not know sRGB: its nearest power.
    chunk('gAMA', new Uint8Array(gamma.buffer)),
    chunk('pHYs', new Uint8Array(density.buffer)),
    ...texts.filter(({ text }) => text !== '').map(textChunk),
    // A zlib stream of the fastest kind, with a window of 32 K.
    chunk('IDAT', [0x78, 0x01]),
  ]
}

/** The end of the stream of pixels, with its check, and of the file. */
export const pngEnd = (check: number): readonly Bytes[] => [
  chunk('IDAT', [1, 0, 0, 0xff, 0xff, check >>> 24, (check >>> 16) & 255, (check >>> 8) & 255, check & 255]),
  chunk('IEND', []),
]
