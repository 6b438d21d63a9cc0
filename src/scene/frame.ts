import { type Box, union } from '../lib/box.ts'
import type { Positions } from '../model/position.ts'
import type { Scene } from './scene.ts'

/** How much room panels take on each side of the window, in pixels. */
export interface Insets {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** From these widths of the window on: the legend has a column of its own; the lenses stand in a row; the dossier beside the map. */
export const breakpoints = { column: 1280, lenses: 1000, beside: 900, phone: 600 } as const

export interface Panels {
  readonly dossier: boolean
  /** The list or a tool at the side where lines begin. */
  readonly aside: boolean
  /** The height of the dossier's sheet, in pixels, where it rises from below. */
  readonly sheet?: number
}

/** What the header, the time bar and the open panels leave of a window of some width. */
export const insetsFor = (width: number, { dossier, aside, sheet = 0 }: Panels): Insets => {
  if (width < breakpoints.phone) return { left: 8, top: 108, right: 8, bottom: dossier ? sheet + 12 : 108 }
  if (width < breakpoints.beside)
    return { left: aside ? 380 : 20, top: 112, right: 40, bottom: dossier ? sheet + 12 : 104 }
  const right = dossier ? (width < breakpoints.column ? 440 : 492) : 40
  const column = width >= breakpoints.column && !dossier && !aside
  return { left: aside ? 392 : column ? 252 : 24, top: column ? 76 : 112, right, bottom: width < 1420 ? 116 : 102 }
}

/** The part of the sheet that is fitted into the window: the whole composition, and whatever stands outside of it. */
export const frameOf = (scene: Pick<Scene, 'box'>, { sheet }: Positions): Box =>
  union([{ x: 0, y: 0, width: sheet.width, height: sheet.height }, scene.box])
