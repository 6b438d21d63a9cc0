import { type Layer, layersOf, type Page, pageResolution } from '../figure.ts'

export interface BitmapSize {
  readonly width: number
  readonly height: number
  /** About how many bytes a PNG of it has, without what it carries. */
  readonly bytes: number
}

/** How many times a page's lengths are an image's pixels, at so many pixels to the inch. */
export const scaleAt = (dpi: number): number => dpi / pageResolution

export const bitmapSize = (page: Page, dpi: number): BitmapSize => {
  const scale = scaleAt(dpi)
  const [width, height] = [Math.round(page.width * scale), Math.round(page.height * scale)]
  const ink = page.blocks.flatMap(layersOf).reduce((sum, layer) => sum + inkOf(layer), 0)
  return { width, height, bytes: Math.round(2000 + ink * scale ** growth) }
}

/** Bytes at the page's own resolution, as measured: letters by their number and size, shapes by how much draws them. */
const inkOf = ({ scale, shapes, texts }: Layer): number => {
  const letters = texts.reduce((sum, { text, size }) => sum + text.length * size, 0)
  const drawn = shapes.reduce((sum, { d }) => sum + d.length, 0)
  return scale * (9 * letters + 0.5 * drawn)
}
/** Edges grow with the resolution, their blended pixels a little faster. */
const growth = 1.35
