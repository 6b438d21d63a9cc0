import type { ActorType } from './actor.ts'
import type { Relation } from './relation.ts'
import type { Status } from './status.ts'
import type { Validity } from './validity.ts'

/** All that defines what is on screen. A share link, a step back and an export are each just a View. */
export interface View {
  readonly lens: Lens
  readonly date: string
  readonly focus?: Focus
  readonly filters: Filters
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
  readonly language: Language
}

/** What is switched off, or narrowed. */
export interface Filters {
  readonly relations: readonly Relation[]
  readonly statuses: readonly Status[]
  readonly validities: readonly Validity[]
  readonly articles: readonly string[]
  readonly types: readonly ActorType[]
  /** True hides contested ties. */
  readonly contested: boolean
  /** How many articles a tie must rest on. */
  readonly support: Support
}

export const lenses = ['map'] as const
export type Lens = (typeof lenses)[number]
export const supports = ['any', 'one', 'several'] as const
export type Support = (typeof supports)[number]
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

export const defaultFilters: Filters = {
  relations: [],
  statuses: ['denied'],
  validities: ['ended'],
  articles: [],
  types: [],
  contested: false,
  support: 'any',
}

/** The view that the map opens with: the last days of August 2021. */
export const defaultView: View = {
  lens: 'map',
  date: '2021-08-26/2021-08-31',
  filters: defaultFilters,
  folded: true,
  shown: [],
  layout: 'composed',
  moved: {},
  language: 'en',
}
