import { en } from '../../words/en.ts'
import { type Figure, pageResolution } from '../figure.ts'
import type { Look } from '../figureColours.ts'
import { coloursOf } from './colours.ts'
import { contentTypesXml } from './contentTypes.ts'
import type { SlideSize } from './master.ts'
import { emuPerInch, type Frame } from './pen.ts'
import { partsOf } from './presentationParts.ts'
import { piecesOf } from './slide.ts'
import { zipped } from './zipped.ts'

export interface Course {
  /** Hears what share is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void
  readonly signal?: AbortSignal
}

/** How long to work before others may, in milliseconds. */
const slice = 24
/** What programs can show, in English metric units. */
const [smallestSide, largestSide] = [emuPerInch, 56 * emuPerInch]

/** Figures as a presentation, the first page of each as a slide of shapes that can be edited. All slides are as large as the first. */
export const figurePptx = async (
  figures: readonly Figure[],
  { palette }: Look,
  { onProgress, signal }: Course = {},
): Promise<Uint8Array<ArrayBuffer>> => {
  const size = sizeOf(figures[0])
  const slides = figures.map((figure) => ({ figure, frame: frameOf(figure, size) }))
  const parts = partsOf(slides, size, coloursOf(palette), en.appName)
  const all = figures.reduce((sum, figure) => sum + piecesOf(figure), 20)
  let done = 0
  let since = performance.now()
  const pause = async () => {
    onProgress?.(Math.min(1, done / all))
    await new Promise((resolve) => setTimeout(resolve))
    signal?.throwIfAborted()
    since = performance.now()
  }
  signal?.throwIfAborted()
  const bytes = await zipped(
    [{ path: '[Content_Types].xml', pieces: [contentTypesXml(parts.map(({ path }) => path))] }, ...parts],
    () => {
      done += 1
      return performance.now() - since > slice ? pause() : undefined
    },
  )
  onProgress?.(1)
  return bytes
}

const side = (length: number): number => Math.round(Math.min(largestSide, Math.max(smallestSide, length)))

const sizeOf = (figure: Figure | undefined): SlideSize => {
  const { width, height } = figure?.pages[0] ?? { width: 2000, height: 1125 }
  const by = Math.min(emuPerInch / pageResolution, largestSide / Math.max(width, height))
  return { width: side(width * by), height: side(height * by) }
}

/** A page in the middle of a slide, as large as fits. */
const frameOf = ({ pages: [page] }: Figure, { width, height }: SlideSize): Frame => {
  if (!page) return { at: { x: 0, y: 0 }, by: 1 }
  const by = Math.min(width / page.width, height / page.height)
  return { at: { x: (width - page.width * by) / 2, y: (height - page.height * by) / 2 }, by }
}
