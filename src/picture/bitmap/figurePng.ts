import { askWorkers } from '../../lib/askWorkers.ts'
import { workerCrew } from '../../lib/workerCrew.ts'
import { pngTexts } from '../carry/pngTexts.ts'
import { type Figure, layersOf, type Page } from '../figure.ts'
import type { Look } from '../figureColours.ts'
import { type Band, type Bands, bandCount, bandPainter, channelsOf } from './bands.ts'
import type { BandWork } from './bandWorker.ts'
import workerAddress from './bandWorker.ts?worker&url'
import { bitmapSize, scaleAt } from './bitmapSize.ts'
import { declaredFonts, loadFonts } from './fonts.ts'
import { adlerOf, followed, nothing } from './png/adler.ts'
import { pngEnd, pngHead } from './png/chunks.ts'

export interface PngOptions {
  /** Pixels to the inch of the page. */
  readonly dpi: number
  /** Which of the figure's pages, from 0. */
  readonly page?: number
  /** What packView packed, to travel in the file. */
  readonly carried?: Uint8Array | undefined
  readonly signal?: AbortSignal | undefined
  /** From 0 to 1. */
  readonly onProgress?: (share: number) => void
}

/** More would take a page's memory, whatever is done band by band: A0 at 600 pixels to the inch fits. */
const mostPixels = 2 ** 30
const mostWorkers = 4
const workerCount = () => Math.min(mostWorkers, navigator.hardwareConcurrency || 2)
const painters = workerCrew(workerAddress)

/** Starts what paints before a picture is asked for; returns what lets it go. */
export const readyPainters = (): (() => void) =>
  typeof Worker === 'function' && typeof OffscreenCanvas === 'function' ? painters.ready(workerCount()) : () => {}

/**
 * A page of a figure as a PNG, painted and written band by band, so that no canvas has to hold the whole. Never an empty
 * file or half of one: it throws instead, with the signal's reason where it was cancelled.
 */
export const figurePng = async (figure: Figure, look: Look, options: PngOptions): Promise<Blob> => {
  const { dpi, page: index = 0, carried, signal, onProgress } = options
  signal?.throwIfAborted()
  const page = pageOf(figure, index)
  const { width, height } = bitmapSize(page, dpi)
  if (width * height > mostPixels) throw new RangeError(`An image of ${width} × ${height} pixels is too large.`)
  const bands: Bands = { layers: page.blocks.flatMap(layersOf), look, scale: scaleAt(dpi), width, height }
  const painted: Band[] = []
  let ready = 0
  const keep = (band: Band, at: number) => {
    painted[at] = band
    ready += 1
    onProgress?.(ready / bandCount(bands))
  }
  try {
    await paintInWorkers(bands, keep, signal)
  } catch {
    signal?.throwIfAborted()
    // Some browsers' workers have no canvas or no fonts: then the page itself paints.
    painted.length = 0
    ready = 0
    await loadFonts({ pages: [page] })
    await paintHere(bands, keep, signal)
  }
  const channels = channelsOf(look)
  const check = painted.reduce((sum, band) => followed(sum, band.check), nothing)
  if (check.bytes !== height * (1 + channels * width)) throw new Error('The picture was not painted as a whole.')
  return new Blob(
    [
      ...pngHead({ width, height, channels, dpi, texts: pngTexts(figure, carried) }),
      ...painted.map((band) => band.chunk),
      ...pngEnd(adlerOf(check)),
    ],
    { type: 'image/png' },
  )
}

export const pageOf = ({ pages }: Pick<Figure, 'pages'>, index: number): Page => {
  const page = pages[index]
  if (!page) throw new RangeError(`a figure of ${pages.length} pages has no page ${index + 1}`)
  return page
}

type Keep = (band: Band, at: number) => void

const paintInWorkers = async (bands: Bands, heard: Keep, signal: AbortSignal | undefined): Promise<void> => {
  if (typeof Worker !== 'function' || typeof OffscreenCanvas !== 'function') throw new Error('There are no workers.')
  await askWorkers<BandWork, Band>(painters, {
    about: { ...bands, fonts: declaredFonts() },
    questions: bandCount(bands),
    workers: workerCount(),
    signal,
    heard,
  })
}

const paintHere = async (bands: Bands, keep: Keep, signal: AbortSignal | undefined): Promise<void> => {
  const paint = bandPainter(bands)
  for (let i = 0; i < bandCount(bands); i += 1) {
    keep(paint(i), i)
    // Between two bands the page answers whoever asks.
    await new Promise((resolve) => setTimeout(resolve))
    signal?.throwIfAborted()
  }
}
