import type { Visible } from '../../model/visible.ts'
import type { Layer, PlacedScene } from '../figure.ts'
import type { LegendGroup } from '../layout/legend.ts'
import type { NumberedTie } from '../layout/numbering.ts'
import type { OnScreen } from './onScreen.ts'

/** The room that a page has for what a lens draws, in the pixels in which pages are laid out (`layout/styles.ts`). */
export interface Room {
  readonly width: number
  /** Absent where the page is as tall as it needs to be. */
  readonly height?: number
  /** What the pages that follow have for the rest. */
  readonly following?: { readonly width: number; readonly height: number }
  /** The ties that carry numbers, in the order of the list; none where the figure has no list. */
  readonly numbered: readonly NumberedTie[]
}

/** What a lens draws: the part on the first page, and those that follow where it has no room for all. */
export interface Body {
  readonly parts: readonly BodyPart[]
  /** What its marks mean: those that are on it, and no others. */
  readonly legend: readonly LegendGroup[]
}

/** Drawn from the origin of its own room: moved to its place by whoever lays out the page. */
export interface BodyPart {
  readonly width: number
  readonly height: number
  readonly layers: readonly Layer[]
  readonly map?: PlacedScene
}

/** Lays out what the lens shows in a room; `shown` is what of it is to be on the figure. It never draws beyond the room's width, nor its height where one is given. */
export type DrawBody = (onScreen: OnScreen, shown: Visible, room: Room) => Body
