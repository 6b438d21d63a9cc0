import { type BalanceView, defaultBalance } from './balanceView.ts'
import { defaultFilters, type Filters } from './filters.ts'
import { defaultMatrix, type MatrixView } from './matrixView.ts'
import { defaultSigns, type SignReading } from './sign.ts'
import { defaultTable, type TableView } from './tableView.ts'
import { defaultTimeline, type TimelineView } from './timelineView.ts'
import type { Tool } from './tool.ts'

/** All that defines what is on screen. A share link, a step back and an export are each just a View. */
export interface View {
  readonly lens: Lens
  readonly date: string
  readonly focus?: Focus
  readonly filters: Filters
  /** The pair, as `a--b`, whose ties are kept back until a question about them is answered. */
  readonly withheld?: string
  /** Parts act for their wholes: the CIA and Central Command for the United States. */
  readonly folded: boolean
  /** Actors on the map beside those that open with it. */
  readonly shown: readonly string[]
  readonly layout: LayoutName
  /** Places that the reader has dragged actors to, on the unit square. */
  readonly moved: Readonly<Record<string, readonly [number, number]>>
  /** Absent: the whole map fitted into the window. */
  readonly camera?: Camera
  readonly selection?: Selection
  /** The disagreement that is being looked at: open in its lens; on the map its ties stand apart by answer. */
  readonly question?: string
  /** The tool that stands beside the lens. */
  readonly tool?: Tool
  readonly matrix: MatrixView
  readonly timeline: TimelineView
  readonly table: TableView
  readonly balance: BalanceView
  readonly signs: SignReading
  /** Balance, paths and measures count what filters and focus hide as well. */
  readonly everything: boolean
  readonly language: Language
}

export const lenses = ['map', 'matrix', 'timeline', 'table', 'sources', 'disagreements', 'balance'] as const
export type Lens = (typeof lenses)[number]
export const layoutNames = ['composed', 'force', 'concentric', 'circle', 'layers'] as const
export type LayoutName = (typeof layoutNames)[number]
export const languages = ['en'] as const
export type Language = (typeof languages)[number]

export interface Focus {
  readonly actor: string
  readonly steps: 1 | 2
}

/** The middle of the window on the sheet, in map pixels, and the scale at which the sheet is shown. */
export interface Camera {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

export type Selection =
  | { readonly type: 'tie'; readonly id: string }
  | { readonly type: 'actor'; readonly id: string }
  | { readonly type: 'article'; readonly id: string }
  | { readonly type: 'event'; readonly id: string }
  | { readonly type: 'claim'; readonly id: string }

/** The view that the map opens with: the last days of August 2021. */
export const defaultView: View = {
  lens: 'map',
  date: '2021-08-26/2021-08-31',
  filters: defaultFilters,
  folded: true,
  shown: [],
  layout: 'composed',
  moved: {},
  matrix: defaultMatrix,
  timeline: defaultTimeline,
  table: defaultTable,
  balance: defaultBalance,
  signs: defaultSigns,
  everything: false,
  language: 'en',
}
