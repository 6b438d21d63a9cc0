import type { Citation } from '../../model/claim.ts'
import type { Sorting } from '../../model/tableView.ts'
import type { Selection } from '../../model/view.ts'
import type { Visible } from '../../model/visible.ts'
import type { Look } from './look.ts'

/** What a table lists of a view: rows and the columns that they may be looked at in, free of how they are arranged. */
export interface Content {
  readonly rows: readonly Row[]
  readonly columns: readonly Column[]
  /** How the subject is sorted until the reader sorts it otherwise. */
  readonly order: readonly Sorting[]
}

export interface Column {
  readonly id: string
  readonly name: string
  /** In pixels, where there is no room to spare. */
  readonly width: number
  /** Whether the table opens with it. */
  readonly opens: boolean
  /** Whether its cells do not explain themselves where there is no heading above them. */
  readonly labelled?: true
  /** What a number is, where there is no heading above it: "4 claims". */
  readonly unit?: (n: number) => string
  /** Its cells are dates. */
  readonly dated?: true
  /** The words of a closed list, in its order; cells then hold some of their ids. */
  readonly choices?: readonly Choice[]
}

export interface Choice {
  readonly id: string
  readonly name: string
}

export interface Row {
  readonly id: string
  /** The dossier that the row opens. */
  readonly opens: Selection
  /** The ties, actors and others that it speaks of: where one is selected or pointed at, the row is marked. */
  readonly about: readonly string[]
  /** The passage that a row rests on, where it is a single one. */
  readonly citation?: Citation
  readonly cell: (column: string) => Cell
}

export interface Cell {
  /** In words; as it is shown, sought and copied. */
  readonly text: string
  /** The same for those who hear it, where the text has signs in it. */
  readonly spoken?: string
  /** What it is sorted by, where that is not its text. A cell without text comes last either way. */
  readonly rank?: number
  /** The ids of its words, where its column is a closed list. */
  readonly choices?: readonly string[]
  /** Other words by which it is found, such as aliases. */
  readonly also?: string
  readonly look?: Look
}

export const emptyCell: Cell = { text: '' }

/** A column of records of one sort. */
export type ColumnOf<T> = Omit<Column, 'opens'> & { readonly hidden?: true; readonly cell: (record: T) => Cell }

interface Definition<T> {
  readonly records: readonly T[]
  readonly row: (record: T) => Omit<Row, 'cell'>
  readonly columns: readonly ColumnOf<T>[]
  readonly order: readonly Sorting[]
}

export type ContentOf = (visible: Visible) => Content

/** Makes the content of records of one sort. A cell is computed when it is first asked for, for most are never seen. */
export const content = <T>({ records, row, columns, order }: Definition<T>): Content => {
  const write = new Map(columns.map(({ id, cell }) => [id, cell]))
  return {
    order,
    columns: columns.map(({ cell: _, hidden = false, ...column }) => ({ ...column, opens: !hidden })),
    rows: records.map((record) => {
      const cells = new Map<string, Cell>()
      const cell = (column: string): Cell => {
        const known = cells.get(column) ?? write.get(column)?.(record) ?? emptyCell
        cells.set(column, known)
        return known
      }
      return { ...row(record), cell }
    }),
  }
}
