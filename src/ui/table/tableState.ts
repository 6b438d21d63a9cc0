import type { TableView } from '../../model/tableView.ts'
import type { Arranged } from '../../query/table/arrange.ts'
import type { Content } from '../../query/table/content.ts'

/** The table as the view has it, as it lists its subject, and the way to arrange it otherwise. */
export interface TableState {
  readonly table: TableView
  readonly content: Content
  readonly arranged: Arranged
  readonly setTable: (next: TableView) => void
}

/** A table that seeks something else in a column, or nothing. */
export const narrowed = (table: TableView, column: string, sought: string): TableView => {
  const { [column]: _, ...others } = table.where
  return { ...table, where: sought.trim() === '' ? others : { ...others, [column]: sought } }
}

/** A table grouped by a column, or by none. */
export const grouped = ({ group: _, ...table }: TableView, column: string | undefined): TableView =>
  column ? { ...table, group: column } : table
