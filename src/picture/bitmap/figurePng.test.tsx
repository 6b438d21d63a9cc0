import { afterEach, describe, expect, it, vi } from 'vitest'
import '../../app/styles/base.css'
import { onScreen, orlandOnPage } from '../../../tests/fixtures/orlandOnPage.ts'
import type { Page } from '../figure.ts'
import { looks } from '../figureColours.ts'
import { figureOf } from '../layout/figureOf.ts'
import { figureSvg } from '../svg/figureSvg.ts'
import { bitmapSize } from './bitmapSize.ts'
import { fitsCanvas } from './canvasLimits.ts'
import { figureImage } from './figureImage.ts'
import { figurePng } from './figurePng.ts'
import { loadFonts } from './fonts.ts'
import { paintPage } from './paintPage.ts'

const figure = figureOf(onScreen(orlandOnPage()))
const { white, transparent } = looks
const page = figure.pages[0] as Page

/** The pixels of an image file, as the browser reads it. */
const pixelsOf = async (blob: Blob) => {
  const image = await createImageBitmap(blob, { premultiplyAlpha: 'none' })
  const canvas = new OffscreenCanvas(image.width, image.height)
  const context = canvas.getContext('2d', { willReadFrequently: true }) ?? expect.fail('no canvas')
  context.drawImage(image, 0, 0)
  return context.getImageData(0, 0, image.width, image.height)
}

/** The page painted in one go. */
const wholeAt = async (scale: number, look: (typeof looks)[keyof typeof looks]) => {
  await loadFonts(figure)
  const { width, height } = bitmapSize(page, 150 * scale)
  const context =
    new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true }) ?? expect.fail('no canvas')
  paintPage(context, page, look, scale)
  return context.getImageData(0, 0, width, height)
}

/** What part of the channels differs, and by how much at the most: as seen on black, so that what is transparent has no colour. */
const difference = (a: ImageData, b: ImageData) => {
  let [count, most] = [0, 0]
  const seen = ({ data }: ImageData, i: number) =>
    i % 4 === 3 ? (data[i] as number) : ((data[i] as number) * (data[i | 3] as number)) / 255
  for (let i = 0; i < a.data.length; i += 1) {
    const by = Math.abs(seen(a, i) - seen(b, i))
    if (by > 2) count += 1
    if (by > most) most = by
  }
  return { share: count / a.data.length, most, size: [a.width - b.width, a.height - b.height] }
}

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer())

afterEach(() => vi.restoreAllMocks())

describe('figurePng', () => {
  it.each([
    ['white', 150],
    ['white', 600],
    ['dark', 300],
    ['transparent', 300],
  ] as const)(
    'painted in bands is what is painted in one go: %s, %i to the inch',
    async (look, dpi) => {
      const blob = await figurePng(figure, looks[look], { dpi })
      expect(blob.type).toBe('image/png')
      const { share, most, size } = difference(await pixelsOf(blob), await wholeAt(dpi / 150, looks[look]))
      expect(size).toEqual([0, 0])
      // A browser flattens a curve more finely where it is cut off by the canvas's edge: a quarter of a pixel at the most.
      expect(most).toBeLessThanOrEqual(64)
      expect(share).toBeLessThan(0.0005)
    },
    30_000,
  )

  it('paints the same where there are no workers, and says how far it is', async () => {
    const progress: number[] = []
    const options = { dpi: 300, onProgress: (share: number) => void progress.push(share) }
    const inWorkers = await bytesOf(await figurePng(figure, white, options))
    expect(progress.at(-1)).toBe(1)
    expect([...progress].sort((a, b) => a - b)).toEqual(progress)
    vi.stubGlobal('Worker', undefined)
    const here = await bytesOf(await figurePng(figure, white, options))
    vi.unstubAllGlobals()
    expect(here).toEqual(inWorkers)
  })

  it('is the same to the byte when it is made twice', async () => {
    const carried = Uint8Array.of(1, 2, 3)
    const [once, again] = [
      await figurePng(figure, white, { dpi: 300, carried }),
      await figurePng(figure, white, { dpi: 300, carried }),
    ]
    expect(await bytesOf(again)).toEqual(await bytesOf(once))
  })

  it('paints in the shipped fonts', async () => {
    await loadFonts(figure)
    const loaded = [...document.fonts]
      .filter((face) => face.status === 'loaded')
      .map((face) => face.family.replaceAll('"', ''))
    expect(loaded).toEqual(expect.arrayContaining(['Source Serif 4 Variable', 'Public Sans Variable']))
  })

  it('makes what no canvas could hold', async () => {
    // Wider than a tile, and higher than any canvas.
    const large = { ...figure, pages: [{ ...page, width: 2200, height: 4500 }] }
    const size = bitmapSize(large.pages[0] as Page, 600)
    expect(fitsCanvas(size)).toBe(false)
    const file = await bytesOf(await figurePng(large, white, { dpi: 600 }))
    expect(new DataView(file.buffer).getUint32(16)).toBe(8800)
    expect(new DataView(file.buffer).getUint32(20)).toBe(18_000)
    expect(new TextDecoder('latin1').decode(file.subarray(-8, -4))).toBe('IEND')
  }, 60_000)

  it.each([true, false])(
    'ends at once when it is cancelled; with workers: %s',
    async (workers) => {
      if (!workers) vi.stubGlobal('Worker', undefined)
      const cancel = new AbortController()
      let cancelled = 0
      const large = { ...figure, pages: [{ ...page, height: 6 * page.height }] }
      const onProgress = () => {
        cancelled ||= performance.now()
        cancel.abort()
      }
      await expect(figurePng(large, white, { dpi: 600, signal: cancel.signal, onProgress })).rejects.toThrow(/abort/i)
      expect(performance.now() - cancelled).toBeLessThan(200)
      await expect(figurePng(figure, white, { dpi: 150, signal: cancel.signal })).rejects.toThrow(/abort/i)
      vi.unstubAllGlobals()
    },
    30_000,
  )

  it('hands out nothing where the browser paints nothing', async () => {
    vi.stubGlobal('Worker', undefined)
    vi.spyOn(OffscreenCanvasRenderingContext2D.prototype, 'getImageData').mockImplementation(() => new ImageData(1, 1))
    await expect(figurePng(figure, white, { dpi: 150 })).rejects.toThrow(/paints nothing/)
    vi.unstubAllGlobals()
  })

  it('tells about how large the file will be', async () => {
    for (const dpi of [150, 300, 600]) {
      const { size } = await figurePng(figure, white, { dpi })
      const { bytes } = bitmapSize(page, dpi)
      expect(bytes / size).toBeGreaterThan(0.6)
      expect(bytes / size).toBeLessThan(1.7)
    }
  }, 30_000)
})

describe('figureImage', () => {
  it.each(['webp', 'jpeg'] as const)('writes %s of the size of the page', async (format) => {
    const image = await figureImage(figure, transparent, format, { dpi: 150 })
    if (!image.ok) return expect.fail(image.error.reason)
    expect(image.value.type).toBe(`image/${format}`)
    const { width, height, data } = await pixelsOf(image.value)
    expect([width, height]).toEqual([page.width, Math.round(page.height)])
    // In the corner is paper, which JPEG cannot leave out.
    expect(data[3]).toBe(format === 'jpeg' ? 255 : 0)
  })

  it('refuses what would be too large, and says what works', async () => {
    const tall = { ...figure, pages: [{ ...page, height: 5000 }] }
    // 16383 rows hold 5000 at 491.5 to the inch.
    expect(await figureImage(tall, white, 'webp', { dpi: 600 })).toEqual({
      ok: false,
      error: { reason: 'too large', largestDpi: 475 },
    })
  })

  it('takes no other format for the one that was asked for', async () => {
    vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) =>
      done(new Blob(['x'], { type: 'image/png' })),
    )
    expect(await figureImage(figure, white, 'webp', { dpi: 150 })).toEqual({ ok: false, error: { reason: 'format' } })
  })
})

describe('figureSvg in a browser', () => {
  it('is sound XML that says what the data says, to the letter', () => {
    const name = '<script>&"\'>\u0001 ]]> ‮𝔸 من'
    const svg = figureSvg(figureOf(onScreen(orlandOnPage({ brim: name }))), white)
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml')
    expect(parsed.querySelector('parsererror')).toBeNull()
    const texts = [...parsed.querySelectorAll('text')].map(({ textContent }) => textContent)
    expect(texts.some((text) => text?.includes('<script>&"\'>'))).toBe(true)
    expect(parsed.querySelectorAll('script, foreignObject, style').length).toBe(0)
  })

  it('is an image to the browser, of the size of the page', async () => {
    const address = URL.createObjectURL(new Blob([figureSvg(figure, white)], { type: 'image/svg+xml' }))
    const image = new Image()
    image.src = address
    await image.decode()
    expect([image.naturalWidth, image.naturalHeight]).toEqual([page.width, page.height])
    URL.revokeObjectURL(address)
  })
})
