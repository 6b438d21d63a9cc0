import type { Page } from '../figure.ts'
import { bitmapSize } from './bitmapSize.ts'

/** What no browser's canvas exceeds; some have less, which only trying tells. */
export const largestSide = 16384
const mostPixels = 268_435_456

interface Size {
  readonly width: number
  readonly height: number
}

export const fitsCanvas = ({ width, height }: Size, side = largestSide): boolean =>
  Math.max(width, height) <= side && width * height <= mostPixels

/** The highest resolution, in steps of 25, at which a page is one canvas; 0 where there is none. */
export const largestDpi = (page: Page, side = largestSide): number => {
  for (let dpi = 1200; dpi > 0; dpi -= 25) if (fitsCanvas(bitmapSize(page, dpi), side)) return dpi
  return 0
}
