import { groupBy } from '../../lib/groupBy.ts'
import type { Sorting, TableView } from '../../model/tableView.ts'
import type { Column, Content, Row } from './content.ts'
import { matcher } from './match.ts'
import { comparison } from './order.ts'

/** A table as it is arranged: which columns stand, which rows in which order, and in which groups. */
export interface Arranged {
  readonly columns: readonly Column[]
  readonly groups: readonly RowGroup[]
  /** Rows that the filters of columns let through, and rows in all. */
  readonly count: number
  readonly total: number
  /** How it is sorted, by the reader or as the subject opens; columns that do not exist are left out. */
  readonly sort: readonly Sorting[]
  /** The column of the groups; absent where there is a single group of all rows. */
  readonly group?: Column
}

export interface RowGroup {
  /** The text that its rows share in the column; empty for rows that have none. */
  readonly name: string
  readonly rows: readonly Row[]
}

/** Filters, sorts and groups what a table lists. */
export const arrange = (content: Content, { sort, group, columns, where }: TableView): Arranged => {
  const named = new Map(content.columns.map((column) => [column.id, column]))
  const sorted = sort.filter(({ column }) => named.has(column))
  const order = sorted.length > 0 ? sorted : content.order
  const lets = matcher(content.columns, where)
  // Where the reader's sorting leaves rows equal, that of the subject decides.
  const rows = content.rows.filter(lets).sort(comparison([...order, ...content.order]))
  const grouping = group === undefined ? undefined : named.get(group)
  return {
    columns: columnsOf(content, columns),
    groups: grouping ? groupsOf(rows, grouping, order) : [{ name: '', rows }],
    count: rows.length,
    total: content.rows.length,
    sort: order,
    ...(grouping && { group: grouping }),
  }
}

/** The chosen columns, in the order of the subject; those that the subject opens with where none of them exists. The first names the row and always stands. */
const columnsOf = (content: Content, chosen: readonly string[] | undefined): readonly Column[] => {
  const [first] = content.columns
  const known = content.columns.filter(({ id }) => chosen?.includes(id))
  if (known.length === 0) return content.columns.filter(({ opens }) => opens)
  return first && known[0] !== first ? [first, ...known] : known
}

const groupsOf = (rows: readonly Row[], { id }: Column, order: readonly Sorting[]): readonly RowGroup[] => {
  const descending = order.find(({ column }) => column === id)?.descending ?? false
  const compare = comparison([{ column: id, descending }])
  const groups = [...groupBy(rows, (row) => row.cell(id).text)]
  return groups.sort(([, [a]], [, [b]]) => (a && b ? compare(a, b) : 0)).map(([name, own]) => ({ name, rows: own }))
}

/** Every row that stands, group by group. */
export const rowsOf = (groups: readonly RowGroup[]): readonly Row[] => groups.flatMap(({ rows }) => rows)
