import { fail, type Result, succeed } from '../../lib/result.ts'
import { type Figure, layersOf, type Page, textsOf } from '../figure.ts'
import type { Look } from '../figureColours.ts'
import { fontOf, paintShape, paintText } from './paintShapes.ts'

/** What no browser's canvas exceeds; some have less, which only trying tells. */
export const largestSide = 16384
const mostPixels = 268_435_456

export const scales = [1, 2, 3, 4] as const
export type PngScale = (typeof scales)[number]

/** Why there is no image: it would be too large. `largest` is the greatest scale that works here, if one does. */
export interface Refused {
  readonly largest: PngScale | undefined
}

export const pixelsOf = (
  { width, height }: Pick<Page, 'width' | 'height'>,
  scale: number,
): { readonly width: number; readonly height: number } => ({
  width: Math.round(width * scale),
  height: Math.round(height * scale),
})

/** Loads every cut of the fonts that a figure uses: a canvas does not wait for them. */
export const loadFonts = async (figure: Figure): Promise<void> => {
  const { loadFaces } = await import('../type/loadFaces.ts')
  await loadFaces(textsOf(figure), document.fonts)
  const samples = new Map<string, string>()
  for (const { face, text } of textsOf(figure)) {
    const font = fontOf(face, 16)
    samples.set(font, (samples.get(font) ?? '') + text)
  }
  // A font that cannot be loaded is replaced by the next in its list; the page on screen has the same.
  await Promise.allSettled([...samples].map(([font, text]) => document.fonts.load(font, [...new Set(text)].join(''))))
}

/** Paints a page at a scale, from the upper left corner of a context. */
export const paintPage = (
  context: CanvasRenderingContext2D,
  page: Page,
  { palette, transparent }: Look,
  scale: number,
): void => {
  const { width, height } = pixelsOf(page, scale)
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.clearRect(0, 0, width, height)
  context.fillStyle = palette.paper
  if (!transparent) context.fillRect(0, 0, width, height)
  for (const { at, scale: own, halo, shapes, texts } of page.blocks.flatMap(layersOf)) {
    context.setTransform(scale * own, 0, 0, scale * own, scale * at.x, scale * at.y)
    for (const shape of shapes) paintShape(context, shape, palette)
    for (const text of texts) paintText(context, text, palette, halo)
  }
}

/** A figure as a PNG, or why there is none. Never an empty file: its last pixel is looked at before it is handed out. */
export const figurePng = async (figure: Figure, look: Look, scale: PngScale): Promise<Result<Blob, Refused>> => {
  await loadFonts(figure)
  const page = figure.pages[0] as Page
  const { width, height } = pixelsOf(page, scale)
  const canvas = document.createElement('canvas')
  try {
    const context = contextOf(canvas, width, height)
    if (context) {
      paintPage(context, page, look, scale)
      const blob = look.transparent || isPainted(context) ? await blobOf(canvas) : null
      if (blob && blob.size > 0) return succeed(blob)
    }
  } catch {
    // Some browsers throw where others stay blank.
  } finally {
    release(canvas)
  }
  return fail({ largest: scales.filter((other) => other < scale).findLast((other) => canPaint(page, other)) })
}

/** Whether an image of this scale stays within what every browser refuses; it may still fail in this one. */
export const fitsLimits = (page: Page, scale: number): boolean => {
  const { width, height } = pixelsOf(page, scale)
  return Math.max(width, height) <= largestSide && width * height <= mostPixels
}

const contextOf = (canvas: HTMLCanvasElement, width: number, height: number): CanvasRenderingContext2D | null => {
  if (Math.max(width, height) > largestSide || width * height > mostPixels) return null
  canvas.width = width
  canvas.height = height
  return canvas.getContext('2d')
}

/** The paper is opaque in every corner; a canvas that the browser gave no memory is not. */
const isPainted = (context: CanvasRenderingContext2D): boolean => {
  const { width, height } = context.canvas
  return context.getImageData(width - 1, height - 1, 1, 1).data[3] === 255
}

const canPaint = (page: Page, scale: number): boolean => {
  const { width, height } = pixelsOf(page, scale)
  const canvas = document.createElement('canvas')
  try {
    const context = contextOf(canvas, width, height)
    context?.fillRect(width - 1, height - 1, 1, 1)
    return context !== null && isPainted(context)
  } catch {
    return false
  } finally {
    release(canvas)
  }
}

const blobOf = (canvas: HTMLCanvasElement): Promise<Blob | null> =>
  new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png')
  })

/** Gives the memory back at once; some browsers count it until the canvas is collected. */
const release = (canvas: HTMLCanvasElement): void => {
  canvas.width = 0
  canvas.height = 0
}
