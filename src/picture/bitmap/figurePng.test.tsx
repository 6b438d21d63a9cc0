import { afterEach, describe, expect, it, vi } from 'vitest'
import '../../app/styles/base.css'
import { onScreen, orlandOnPage } from '../../../tests/fixtures/orlandOnPage.ts'
import type { Figure, Page } from '../figure.ts'
import { looks } from '../figureColours.ts'
import { figureOf } from '../layout/figureOf.ts'
import { figureSvg } from '../svg/figureSvg.ts'
import { figurePng, fitsLimits, pixelsOf } from './figurePng.ts'

const figure = figureOf(onScreen(orlandOnPage()))
const { white } = looks
const page = figure.pages[0] as Page
const png = async (one: Figure, scale: 1 | 2 | 3 | 4) => figurePng(one, white, scale)

const pixels = async (blob: Blob) => {
  const image = await createImageBitmap(blob)
  const canvas = new OffscreenCanvas(image.width, image.height)
  const context = canvas.getContext('2d')
  context?.drawImage(image, 0, 0)
  const at = (x: number, y: number) => [...(context?.getImageData(x, y, 1, 1).data ?? [])]
  return {
    width: image.width,
    height: image.height,
    at,
    data: context?.getImageData(0, 0, image.width, image.height).data ?? [],
  }
}

afterEach(() => vi.restoreAllMocks())

describe('figurePng', () => {
  it.each([1, 2, 4] as const)('makes an image of the right size at %i×, with ink on it', async (scale) => {
    const result = await png(figure, scale)
    if (!result.ok) return expect.fail('no image')
    expect(result.value.type).toBe('image/png')
    const { width, height, at, data } = await pixels(result.value)
    expect({ width, height }).toEqual(pixelsOf(page, scale))
    expect(at(width - 1, height - 1)).toEqual([255, 255, 255, 255])
    let inked = 0
    for (let i = 0; i < data.length; i += 4) if ((data[i] ?? 255) < 60) inked += 1
    expect(inked).toBeGreaterThan(3000 * scale * scale)
  })

  it('paints in the shipped fonts', async () => {
    await png(figure, 1)
    const loaded = [...document.fonts]
      .filter((face) => face.status === 'loaded')
      .map((face) => face.family.replaceAll('"', ''))
    expect(loaded).toEqual(expect.arrayContaining(['Source Serif 4 Variable', 'Public Sans Variable']))
  })

  it('names the largest size that works where one is too large', async () => {
    const tallBy = (height: number): Figure => ({ ...figure, pages: [{ ...page, height }] })
    const tall = tallBy(7000)
    expect(fitsLimits({ ...page, height: 7000 }, 3)).toBe(false)
    expect(await png(tall, 3)).toEqual({ ok: false, error: { largest: 2 } })
    expect(await png(tallBy(20_000), 1)).toEqual({ ok: false, error: { largest: undefined } })
  })

  it('hands out nothing where the browser paints nothing or encodes nothing', async () => {
    vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((callback) => callback(null))
    expect(await png(figure, 2)).toEqual({ ok: false, error: { largest: 1 } })
    vi.spyOn(CanvasRenderingContext2D.prototype, 'getImageData').mockImplementation(() => new ImageData(1, 1))
    expect(await png(figure, 1)).toEqual({ ok: false, error: { largest: undefined } })
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
    expect(parsed.querySelectorAll('script, a, foreignObject, style').length).toBe(0)
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
