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
  /** Whether the picture carries the numbers of the list. */
  readonly refers: boolean
  /** The ids of the articles that it cites. */
  readonly cited: ReadonlySet<string>
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
  /** What stands at the foot of the first page as a rule: what is shown, and where it comes from. */
  readonly notes?: true
}
