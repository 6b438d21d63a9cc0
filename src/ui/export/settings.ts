import type { FigureColours } from '../../picture/figureColours.ts'

export const scales = [1, 2, 3, 4] as const
export type PngScale = (typeof scales)[number]

/** What the reader decides about a figure. */
export interface Settings {
  readonly title: string
  readonly format: 'png' | 'svg'
  readonly scale: PngScale
  readonly colours: FigureColours
  readonly cited: boolean
}
