import { GlobalWorkerOptions, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import worker from 'pdfjs-dist/legacy/build/pdf.worker.mjs?url'
import { expect, it } from 'vitest'
import { onScreen, orlandOnPage } from '../../../tests/fixtures/orlandOnPage.ts'
import '../../app/styles/base.css'
import { bitmapSize } from '../bitmap/bitmapSize.ts'
import { loadFonts } from '../bitmap/fonts.ts'
import { paintPage } from '../bitmap/paintPage.ts'
import { type Page, pageResolution } from '../figure.ts'
import { looks } from '../figureColours.ts'
import { figureOf } from '../layout/figureOf.ts'
import { figurePdf } from './figurePdf.ts'

GlobalWorkerOptions.workerSrc = worker

const canvasOf = (width: number, height: number): CanvasRenderingContext2D => {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  return canvas.getContext('2d') as CanvasRenderingContext2D
}

/** Each square of so many pixels as its mean lightness: edges that are smoothed in another way do not matter there. */
const blurred = (context: CanvasRenderingContext2D, side: number): number[] => {
  const { width, height } = context.canvas
  const { data } = context.getImageData(0, 0, width, height)
  const across = Math.floor(width / side)
  const sums = Array.from({ length: across * Math.floor(height / side) }, () => 0)
  for (let y = 0; y < Math.floor(height / side) * side; y += 1) {
    for (let x = 0; x < across * side; x += 1) {
      const at = 4 * (y * width + x)
      const square = Math.floor(y / side) * across + Math.floor(x / side)
      sums[square] = (sums[square] ?? 0) + ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3
    }
  }
  return sums.map((sum) => sum / side ** 2)
}

it('is made in the browser, and looks as the image of the same figure does', async () => {
  const figure = figureOf(onScreen(orlandOnPage({ brim: 'Brim Škoda AVATAR' })), undefined, {
    address: 'https://maps.example',
  })
  const page = figure.pages[0] as Page
  const { width, height } = bitmapSize(page, pageResolution)
  await loadFonts(figure)
  const image = canvasOf(width, height)
  paintPage(image, page, looks.white, 1)

  const bytes = await figurePdf(figure, looks.white)
  const read = await getDocument({ data: bytes, isEvalSupported: false }).promise
  const first = await read.getPage(1)
  // 150 pixels of the figure to 72 points.
  const viewport = first.getViewport({ scale: 150 / 72 })
  const drawn = canvasOf(width, height)
  await first.render({ canvas: drawn.canvas, canvasContext: drawn, viewport }).promise

  const [a, b] = [blurred(image, 6), blurred(drawn, 6)]
  const off = a.map((value, i) => Math.abs(value - (b[i] ?? 0)))
  // Smoothing differs, and a stem of two pixels that lies half a pixel beside itself changes a square of six by a sixth, 42.
  // A letter, mark or line that were missing or elsewhere would change several squares by far more.
  expect(off.length).toBeGreaterThan(10_000)
  expect(Math.max(...off)).toBeLessThan(52)
  expect(off.filter((value) => value > 21).length / off.length).toBeLessThan(0.002)
  await read.loadingTask.destroy()
})
