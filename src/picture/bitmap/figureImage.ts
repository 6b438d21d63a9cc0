import { fail, type Result, succeed } from '../../lib/result.ts'
import type { Figure } from '../figure.ts'
import type { Look } from '../figureColours.ts'
import { bitmapSize, scaleAt } from './bitmapSize.ts'
import { fitsCanvas, largestDpi, largestSide } from './canvasLimits.ts'
import { pageOf } from './figurePng.ts'
import { loadFonts } from './fonts.ts'
import { paintPage } from './paintPage.ts'

export const imageFormats = ['webp', 'jpeg'] as const
export type ImageFormat = (typeof imageFormats)[number]

export interface ImageOptions {
  /** Pixels to the inch of the page. */
  readonly dpi: number
  /** Which of the figure's pages, from 0. */
  readonly page?: number
  /** From 0 to 1. */
  readonly quality?: number
  readonly signal?: AbortSignal | undefined
}

/** Why there is no image: the format cannot be so large, or this browser does not write it, or ran out of memory. */
export type NoImage =
  | { readonly reason: 'too large'; readonly largestDpi: number }
  | { readonly reason: 'format' | 'failed' }

/** WebP counts its sides in 14 bits. */
const sides: Readonly<Record<ImageFormat, number>> = { webp: 16383, jpeg: largestSide }

/** The highest resolution that a format allows for a page; a PNG has no such limit. */
export const imageLimit = (figure: Figure, format: ImageFormat, page = 0): number =>
  largestDpi(pageOf(figure, page), sides[format])

/** A page of a figure as WebP or JPEG, by the browser's own encoder: as large as one canvas may be. JPEG knows nothing transparent. */
export const figureImage = async (
  figure: Figure,
  look: Look,
  format: ImageFormat,
  { dpi, page: index = 0, quality = 0.92, signal }: ImageOptions,
): Promise<Result<Blob, NoImage>> => {
  const page = pageOf(figure, index)
  const { width, height } = bitmapSize(page, dpi)
  if (!fitsCanvas({ width, height }, sides[format]))
    return fail({ reason: 'too large', largestDpi: imageLimit(figure, format, index) })
  await loadFonts({ pages: [page] })
  signal?.throwIfAborted()
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  try {
    const context = canvas.getContext('2d')
    if (!context) return fail({ reason: 'failed' })
    paintPage(context, page, format === 'jpeg' ? { ...look, transparent: false } : look, scaleAt(dpi))
    if (!isPainted(context)) return fail({ reason: 'failed' })
    const type = `image/${format}`
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, type, quality)
    })
    signal?.throwIfAborted()
    if (!blob || blob.size === 0) return fail({ reason: 'failed' })
    // A browser that cannot write a format writes PNG without a word.
    return blob.type === type ? succeed(blob) : fail({ reason: 'format' })
  } finally {
    // Gives the memory back at once; some browsers count it until the canvas is collected.
    Object.assign(canvas, { width: 0, height: 0 })
  }
}

/** A canvas that the browser gave no memory is blank, and takes no ink. */
const isPainted = (context: CanvasRenderingContext2D): boolean => {
  const { width, height } = context.canvas
  const alpha = () => context.getImageData(width - 1, height - 1, 1, 1).data[3]
  if (alpha() === 255) return true
  const before = context.getImageData(width - 1, height - 1, 1, 1)
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.fillStyle = '#000000'
  context.fillRect(width - 1, height - 1, 1, 1)
  const takes = alpha() === 255
  context.putImageData(before, width - 1, height - 1)
  return takes
}
