import type { Visible } from '../../model/visible.ts'
import type { BodyPart } from '../body/body.ts'
import type { OnScreen } from '../body/onScreen.ts'
import type { FigureSettings } from '../settings.ts'
import type { LegendGroup } from './legend.ts'
import type { Item } from './list.ts'
import type { Origin } from './notes.ts'
import type { NumberedTie } from './numbering.ts'

/** What a figure is laid out from. */
export interface Content {
  readonly onScreen: OnScreen
  /** What of the view is on the figure. */
  readonly visible: Visible
  readonly numbered: readonly NumberedTie[]
  readonly title: string
  readonly alt: string
  readonly settings: FigureSettings
  readonly origin: Origin
}

/** What the first page had no room for. */
export interface Rest {
  readonly body: readonly BodyPart[]
  readonly legend: readonly LegendGroup[]
  readonly ties: readonly Item[]
  readonly articles: boolean
  /** What is shown of the whole, and where the figure comes from. */
  readonly foot: boolean
}
