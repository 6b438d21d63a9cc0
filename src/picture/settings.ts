import type { FigureColours } from './figureColours.ts'

/** All that the reader decides about a figure. */
export interface FigureSettings {
  /** Absent: a title made from the view. */
  readonly title?: string
  readonly subtitle?: string
  /** Absent: an alternative text made from the data. */
  readonly alt?: string
  readonly page: PageSetup
  readonly extent: Extent
  readonly references: References
  readonly parts: Readonly<Record<Part, boolean>>
  /** The smallest type on the page, in points: all other type stands in proportion to it. */
  readonly type: number
  readonly colours: FigureColours
}

export const pageNames = ['fitted', 'a4', 'a3', 'letter', 'wide', 'standard', 'square', 'free'] as const
export type PageName = (typeof pageNames)[number]

export interface PageSetup {
  readonly name: PageName
  readonly portrait: boolean
  /** In millimetres, on every side. */
  readonly margin: number
  /** The size of a free page; of a fitted one the width. */
  readonly free: { readonly width: number; readonly height: number; readonly unit: Unit }
}
export const units = ['mm', 'px'] as const
export type Unit = (typeof units)[number]

/** The whole of what the view shows, the part of the map that the window shows, or what is selected. */
export const extents = ['whole', 'window', 'selection'] as const
export type Extent = (typeof extents)[number]

/**
 * `short` names the articles of each tie, `full` their lines as well, `following` does so on pages of their own; where a
 * page has no room for the whole list, the rest follows and the page says where. `notes` leaves them to a slide's notes.
 */
export const references = ['none', 'short', 'full', 'following', 'notes'] as const
export type References = (typeof references)[number]

export const parts = ['legend', 'note', 'address', 'code', 'licence'] as const
export type Part = (typeof parts)[number]

export const defaultSettings: FigureSettings = {
  page: { name: 'fitted', portrait: false, margin: 12, free: { width: 297, height: 210, unit: 'mm' } },
  extent: 'whole',
  references: 'full',
  parts: { legend: true, note: true, address: true, code: true, licence: true },
  // Exactly 14 pixels at 150 to the inch, as pages are laid out.
  type: 6.72,
  colours: 'white',
}
