import type { PngScale } from '../../picture/bitmap/figurePng.ts'
import type { FigureColours } from '../../picture/figureColours.ts'

/** What the reader decides about a figure. */
export interface Settings {
  readonly title: string
  readonly format: 'png' | 'svg'
  readonly scale: PngScale
  readonly colours: FigureColours
  readonly cited: boolean
}
