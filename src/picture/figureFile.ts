import type { Figure } from './figure.ts'
import type { Look } from './figureColours.ts'
import { type FileSettings, type Format, holdsPages } from './fileSettings.ts'

/** How a file is being made: what travels in it, who hears how far it is, and who may end it. */
export interface Making {
  /** What `packView` packed. */
  readonly carried?: Uint8Array | undefined
  readonly signal?: AbortSignal | undefined
  /** From 0 to 1. */
  readonly onProgress?: (share: number) => void
}

/** A file as it is saved. */
export interface FigureFile {
  readonly blob: Blob
  /** What its name ends in. */
  readonly ending: string
}

/** There is no file, for a reason that can be told. */
export class NoFile extends Error {
  readonly size: { readonly width: number; readonly height: number } | undefined
  constructor(message: string, size?: { readonly width: number; readonly height: number }) {
    super(message)
    this.size = size
  }
}

const types: Readonly<Record<Format, string>> = {
  png: 'image/png',
  svg: 'image/svg+xml',
  pdf: 'application/pdf',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  webp: 'image/webp',
  jpeg: 'image/jpeg',
}

/**
 * A figure as a file. Where the format holds one page alone, several pages are several files in a ZIP.
 * Throws the signal's reason where it was ended, and `NoFile` where the browser cannot make it.
 */
export const figureFile = async (
  figure: Figure,
  look: Look,
  file: FileSettings,
  making: Making = {},
): Promise<FigureFile> => {
  const { format } = file
  if (holdsPages.has(format)) return { blob: await pagesFile(figure, look, format, making), ending: format }
  const count = figure.pages.length
  if (count === 1) return { blob: await pageFile(figure, look, file, 0, making), ending: endingOf(format) }
  const blobs: Blob[] = []
  for (let page = 0; page < count; page += 1) {
    const onProgress = (share: number) => making.onProgress?.((page + share) / count)
    blobs.push(await pageFile(figure, look, file, page, { ...making, onProgress }))
  }
  return { blob: await zipOf(blobs, endingOf(format)), ending: 'zip' }
}

/** A page as an image for the clipboard, which takes PNG alone. */
export const figureImageToCopy = (figure: Figure, look: Look, dpi: FileSettings['dpi'], page: number): Promise<Blob> =>
  pageFile(figure, look, { format: 'png', dpi, outlined: false, carries: false }, page, {})

const endingOf = (format: Format): string => (format === 'jpeg' ? 'jpg' : format)

const pagesFile = async (figure: Figure, look: Look, format: Format, making: Making): Promise<Blob> => {
  const { carried, signal, onProgress } = making
  const course = { ...(signal && { signal }), ...(onProgress && { onProgress }) }
  if (format === 'pptx') {
    const { figurePptx } = await import('./pptx/figurePptx.ts')
    // A page is a slide; each stands with its references in its notes, for slides are taken out of their file.
    const slides = figure.pages.map((page) => ({ ...figure, pages: [page] }))
    return blobOf(await figurePptx(slides, look, course), format)
  }
  const { figurePdf } = await import('./pdf/figurePdf.ts')
  const attached = carried ? { carried: { name: carriedName, bytes: carried } } : {}
  return blobOf(await figurePdf(figure, look, { ...course, ...attached }), format)
}

const carriedName = 'allegiances-view.bin'

const pageFile = async (
  figure: Figure,
  look: Look,
  { format, dpi, outlined }: FileSettings,
  page: number,
  making: Making,
): Promise<Blob> => {
  if (format === 'png') {
    const { figurePng } = await import('./bitmap/figurePng.ts')
    return figurePng(figure, look, { dpi, page, ...making })
  }
  if (format === 'svg') {
    const { figureSvg } = await import('./svg/figureSvg.ts')
    const typesetter = outlined ? await typesetterFor(figure) : undefined
    return new Blob([figureSvg(figure, look, { page, typesetter, carried: making.carried })], { type: types.svg })
  }
  const { figureImage } = await import('./bitmap/figureImage.ts')
  const image = await figureImage(figure, look, format === 'jpeg' ? 'jpeg' : 'webp', {
    dpi,
    page,
    signal: making.signal,
  })
  if (image.ok) return image.value
  const { bitmapSize } = await import('./bitmap/bitmapSize.ts')
  const { width, height } = figure.pages[page] ?? { width: 0, height: 0 }
  throw new NoFile(image.error.reason, bitmapSize({ width, height, blocks: [] }, dpi))
}

const typesetterFor = async (figure: Figure) => {
  const [{ loadTypesetter }, { textsOf }] = await Promise.all([import('./type/typesetter.ts'), import('./figure.ts')])
  return loadTypesetter(textsOf(figure))
}

const blobOf = (bytes: Uint8Array, format: Format): Blob => new Blob([bytes as BlobPart], { type: types[format] })

/** The files of a figure's pages in one, stored as they are: they are compressed already. */
const zipOf = async (blobs: readonly Blob[], ending: string): Promise<Blob> => {
  const { zipSync } = await import('fflate')
  const files: Record<string, Uint8Array> = {}
  for (const [i, blob] of blobs.entries()) files[`page-${i + 1}.${ending}`] = new Uint8Array(await blob.arrayBuffer())
  const zipped = zipSync(files, { level: 0, mtime: '1980-01-01T00:00:00' })
  return new Blob([zipped as BlobPart], { type: 'application/zip' })
}
