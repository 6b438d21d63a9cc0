import type { TableView } from '../../model/tableView.ts'
import { table as words } from '../../words/table.ts'

/** "77 relationships"; "12 of 77 relationships" where filters of columns leave some out. */
export const rowsInWords = ({ subject }: Pick<TableView, 'subject'>, count: number, total: number): string => {
  const all = words.rows[subject](total)
  return count === total ? all : words.some(count, all)
}
