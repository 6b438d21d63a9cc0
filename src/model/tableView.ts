/** What the table lists, and how it is arranged. Columns go by their ids; one that does not exist is passed over. */
export interface TableView {
  readonly subject: TableSubject
  /** Sorted by the first, then by the next. */
  readonly sort: readonly Sorting[]
  /** The column that rows are grouped by. */
  readonly group?: string
  /** Absent: those that the subject opens with. */
  readonly columns?: readonly string[]
  /** What cells of a column must contain. */
  readonly where: Readonly<Record<string, string>>
}

export interface Sorting {
  readonly column: string
  readonly descending: boolean
}

export const tableSubjects = ['relationships', 'claims', 'actors', 'facts', 'articles'] as const
export type TableSubject = (typeof tableSubjects)[number]

export const defaultTable: TableView = { subject: 'relationships', sort: [], where: {} }
