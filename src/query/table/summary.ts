import type { TableView } from '../../model/tableView.ts'
import { table as words } from '../../words/table.ts'
import type { Arranged } from './arrange.ts'
import type { Content } from './content.ts'
import { anyColumn, isChoice, readChoices } from './match.ts'

/** "77 relationships"; "12 of 77 relationships" where filters of columns leave some out. */
export const rowsInWords = ({ subject }: Pick<TableView, 'subject'>, count: number, total: number): string => {
  const all = words.rows[subject](total)
  return count === total ? all : words.some(count, all)
}

interface Summary {
  readonly rows: string
  /** How they are sorted, and by what they are grouped. */
  readonly order: string
  /** What the filters of columns let through, by the column's id. */
  readonly filters: readonly { readonly id: string; readonly text: string }[]
}

/** How many rows a table has, in which order, and what its columns let through. */
export const tableSummary = (table: TableView, content: Content, { sort, group, count, total }: Arranged): Summary => {
  const named = new Map(content.columns.map((column) => [column.id, column]))
  const sorted = sort.map(({ column: id, descending }) => {
    const column = named.get(id)
    return words.sortItem(column?.name ?? id, descending, column?.unit ? 'number' : column?.dated ? 'date' : 'text')
  })
  const filters = Object.entries(table.where).flatMap(([id, sought]) => {
    const column = named.get(id)
    if (!column && id !== anyColumn) return []
    const chosen =
      column && isChoice(column, sought)
        ? readChoices(sought).map((choice) => column.choices?.find((one) => one.id === choice)?.name ?? choice)
        : [`“${sought}”`]
    return [{ id, text: words.narrowed(column?.name ?? words.anywhere, chosen.join(words.or)) }]
  })
  return {
    rows: rowsInWords(table, count, total),
    order: [words.sortedBy(sorted.join(words.nextBy)), ...(group ? [words.groupedBy(group.name)] : [])].join(', '),
    filters,
  }
}
