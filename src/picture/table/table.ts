import type { Piece } from '../layout/flow.ts'

/** A table before it is set: what stands in its cells, and how its columns want to stand. */
export interface Table {
  readonly columns: readonly TableColumn[]
  readonly groups: readonly TableGroup[]
  /** A last row under a rule, such as an axis; one cell for each column. */
  readonly foot?: readonly Paragraphs[]
}

export interface TableColumn {
  readonly head: string
  readonly align: 'start' | 'end' | 'middle'
  /** The narrowest at which its text reads well, unless all of it is narrower still. Absent: it does not break its lines. */
  readonly least?: number
  /** Where the page is too narrow, the column with the greatest moves to a line of its own below the row; absent, it stays. */
  readonly yields?: number
  /** Stands close to the column before it, as one of several of a kind. */
  readonly tight?: true
  /** Needs no name in front of it when it stands below the row. */
  readonly plain?: true
}

export interface TableGroup {
  /** Its heading; absent where the rows are not grouped. */
  readonly head?: { readonly name: string; readonly note: string }
  readonly rows: readonly TableRow[]
}

export interface TableRow {
  /** One for each column. */
  readonly cells: readonly Paragraphs[]
}

/** What stands in a cell: each paragraph begins on a line of its own. */
export type Paragraphs = readonly (readonly Piece[])[]

export const empty: Paragraphs = []
export const cell = (...pieces: readonly Piece[]): Paragraphs => [pieces]
export const isEmpty = (paragraphs: Paragraphs): boolean =>
  paragraphs.every((pieces) => pieces.every((piece) => 'text' in piece && piece.text === ''))
