import { inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { adlerOf, followed, nothing } from './adler.ts'
import { farthest } from './blocks.ts'
import { chunk, pngEnd, pngHead } from './chunks.ts'
import { deflatePixels, stripRows, tileWidth } from './deflatePixels.ts'

/** An image out of bands of pixels, as a file. */
const fileOf = (
  bands: readonly Uint32Array[],
  width: number,
  channels: 3 | 4,
  texts = [{ keyword: 'Title', text: '' }],
) => {
  const pieces = bands.map((band) => deflatePixels(band, width, channels))
  const height = bands.reduce((sum, band) => sum + band.length, 0) / width
  const check = adlerOf(pieces.map((piece) => piece.check).reduce(followed, nothing))
  return Buffer.concat([
    ...pngHead({ width, height, channels, dpi: 600, texts }),
    ...pieces.map(({ bytes }) => chunk('IDAT', bytes)),
    ...pngEnd(check),
  ])
}

/** Read by a reader that we did not write, which checks each part's CRC. */
const read = (file: Buffer) => PNG.sync.read(file, { checkCRC: true } as object)
const opaque = (colour: number) => (colour | 0xff000000) >>> 0

/** Pixels as figures have them: runs, repeated rows and now and then anything. */
const pictures = fc
  .record({ width: fc.integer({ min: 1, max: 60 }), rows: fc.integer({ min: 1, max: 12 }), seed: fc.nat() })
  .map(({ width, rows, seed }) => {
    let state = seed + 1
    const next = (below: number) => {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0
      return Math.floor((state / 2 ** 32) * below)
    }
    const colours = Array.from({ length: 1 + next(6) }, () => next(2 ** 24))
    const pixels = new Uint32Array(width * rows)
    for (let i = 0; i < pixels.length; i += 1) {
      const dice = next(10)
      if (dice < 5 && i > 0) pixels[i] = pixels[i - 1] as number
      else if (dice < 8 && i >= width) pixels[i] = pixels[i - width] as number
      else pixels[i] = opaque(dice < 9 ? (colours[next(colours.length)] as number) : next(2 ** 24))
    }
    return { width, rows, pixels }
  })

describe('the PNG that is written', () => {
  it('is read to the pixel by a reader that we did not write, in one band or several', () => {
    fc.assert(
      fc.property(pictures, fc.integer({ min: 1, max: 5 }), ({ width, rows, pixels }, each) => {
        const bands: Uint32Array[] = []
        for (let y = 0; y < rows; y += each) bands.push(pixels.subarray(y * width, Math.min(rows, y + each) * width))
        for (const channels of [3, 4] as const) {
          const image = read(fileOf(bands, width, channels))
          expect([image.width, image.height]).toEqual([width, rows])
          expect(new Uint32Array(image.data.buffer, image.data.byteOffset, pixels.length)).toEqual(pixels)
        }
      }),
      { seed: 600, numRuns: 120 },
    )
  }, 30_000)

  it('is the same picture where it is told which columns are paper', () => {
    const [width, rows, paper] = [5 * tileWidth + 9, 2 * stripRows + 7, opaque(0xfafafa)]
    const strips = [Uint8Array.of(0, 1, 0, 0, 1, 0), Uint8Array.of(0, 0, 0, 1, 1, 0), Uint8Array.of(1, 0, 0, 0, 0, 1)]
    const pixels = new Uint32Array(width * rows).fill(paper)
    for (let y = 0; y < rows; y += 1)
      for (let x = 0; x < width; x += 1)
        if (strips[y >> 5]?.[x >> 7] === 1 && y !== 3 && (x * (y >> 1)) % 5 > 1) pixels[y * width + x] = opaque(x * y)
    const { bytes, check } = deflatePixels(pixels, width, 3, { paper, touched: strips })
    const texts: [] = []
    const file = Buffer.concat([
      ...pngHead({ width, height: rows, channels: 3, dpi: 96, texts }),
      chunk('IDAT', bytes),
      ...pngEnd(adlerOf(check)),
    ])
    const image = read(file)
    expect(new Uint32Array(image.data.buffer, image.data.byteOffset, pixels.length)).toEqual(pixels)
  })

  it('keeps what is half transparent', () => {
    const pixels = Uint32Array.of(0, 0x80ff0000, 0x80ff0000, 0x010203ff)
    expect(new Uint32Array(read(fileOf([pixels], 2, 4)).data.buffer.slice(0, 16))).toEqual(pixels)
  })

  it('reaches no further back than deflate can, however wide the rows are', () => {
    const width = farthest
    const row = Uint32Array.from({ length: width }, (_, i) => opaque(Math.imul(i, 2654435761)))
    const pixels = new Uint32Array(3 * width)
    for (let y = 0; y < 3; y += 1) pixels.set(row, y * width)
    const image = read(fileOf([pixels], width, 3))
    expect(new Uint32Array(image.data.buffer, image.data.byteOffset, pixels.length)).toEqual(pixels)
  })

  it('copes with colours whose codes would be longer than deflate allows', () => {
    // Fibonacci's numbers give the deepest tree that there is.
    let [a, b] = [1, 1]
    const bytes: number[] = []
    for (let value = 0; value < 22; value += 1) {
      for (let i = 0; i < a; i += 1) bytes.push(value)
      ;[a, b] = [b, a + b]
    }
    // In an order that repeats nothing for long.
    const pixels = Uint32Array.from(bytes, (_, i) => {
      const at = (k: number) => bytes[Math.imul(3 * i + k, 7919) % bytes.length] as number
      return opaque(at(0) | (at(1) << 8) | (at(2) << 16))
    })
    const image = read(fileOf([pixels], pixels.length, 3))
    expect(new Uint32Array(image.data.buffer, image.data.byteOffset, pixels.length)).toEqual(pixels)
  })

  it('has a stream whose own check is right', () => {
    const pixels = Uint32Array.from({ length: 20_000 }, (_, i) => opaque(i % 7 === 0 ? i * 31 : 0xfffffe))
    const { bytes, check } = deflatePixels(pixels, 200, 3)
    const end = Buffer.alloc(9)
    end.writeUInt32BE(0x010000ff)
    end.writeUInt8(0xff, 4)
    end.writeUInt32BE(adlerOf(check), 5)
    // Node's own zlib throws where the check is wrong.
    expect(inflateSync(Buffer.concat([Buffer.from([0x78, 1]), bytes, end])).length).toBe(100 * 601)
  })

  it('says how large it is on paper, in what colours, and its texts in any script', () => {
    const title = 'Ärger & «من» 𝔸\u0001\u0000'
    const file = fileOf([Uint32Array.of(opaque(1))], 1, 3, [{ keyword: 'Title', text: title }])
    const density = file.indexOf('pHYs') + 4
    // 600 to the inch: 23622 to the metre.
    expect([file.readUInt32BE(density), file.readUInt32BE(density + 4), file[density + 8]]).toEqual([23622, 23622, 1])
    expect(file.readUInt32BE(file.indexOf('gAMA') + 4)).toBe(45455)
    expect(file.includes('sRGB')).toBe(true)
    const at = file.indexOf('iTXt')
    const text = file.subarray(at + 4, at + 4 + file.readUInt32BE(at - 4)).toString('utf8')
    expect(text).toBe('Title\0\0\0\0\0Ärger & «من» 𝔸')
  })
})
