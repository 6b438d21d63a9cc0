import { type Layer, layersOf, type Page, pageResolution } from '../figure.ts'

export interface BitmapSize {
  readonly width: number
  readonly height: number
  /** About how many bytes a PNG of it has: such a picture is mostly edges, and they grow with the resolution. */
  readonly bytes: number
}

/** How many times a page's lengths are an image's pixels, at so many pixels to the inch. */
export const scaleAt = (dpi: number): number => dpi / pageResolution

export const bitmapSize = (page: Page, dpi: number): BitmapSize => {
  const scale = scaleAt(dpi)
  const [width, height] = [Math.round(page.width * scale), Math.round(page.height * scale)]
  const edges = scale * page.blocks.flatMap(layersOf).reduce((sum, layer) => sum + edgesOf(layer), 0)
  return { width, height, bytes: Math.round(2000 + edges + (width * height) / 800) }
}

/** Found by measuring: letters by their number and size, shapes by the length of what draws them. */
const edgesOf = ({ scale, shapes, texts }: Layer): number => {
  const letters = texts.reduce((sum, { text, size }) => sum + text.length * size, 0)
  const drawn = shapes.reduce((sum, { d }) => sum + d.length, 0)
  return scale * (letterBytes * letters + shapeBytes * drawn)
}
const letterBytes = 1.6
const shapeBytes = 2
