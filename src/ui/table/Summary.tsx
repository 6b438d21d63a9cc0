import { X } from 'lucide-react'
import { anyColumn, isChoice, readChoices } from '../../query/table/match.ts'
import { table as words } from '../../words/table.ts'
import { rowsInWords } from './rowsInWords.ts'
import styles from './Summary.module.css'
import { narrowed, type TableState } from './tableState.ts'

/** How many rows there are and in which order; what the filters of columns let through, each with a way to take it off. */
export const Summary = ({ table, content, arranged, setTable }: TableState) => {
  const { sort, group, count, total } = arranged
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
    return { id, text: words.narrowed(column?.name ?? words.anywhere, chosen.join(words.or)) }
  })
  return (
    <div className={styles.summary}>
      <p>
        <b>{rowsInWords(table, count, total)}</b>, {words.sortedBy(sorted.join(words.nextBy))}
        {group && `, ${words.groupedBy(group.name)}`}
      </p>
      {filters.length > 0 && (
        <ul className={styles.chips}>
          {filters.map(({ id, text }) => (
            <li key={id}>
              <button
                type="button"
                className={styles.chip}
                aria-label={words.unnarrow(text)}
                onClick={() => setTable(narrowed(table, id, ''))}
              >
                {text}
                <X size={14} strokeWidth={1.75} aria-hidden />
              </button>
            </li>
          ))}
          {filters.length > 1 && (
            <li>
              <button type="button" className={styles.clear} onClick={() => setTable({ ...table, where: {} })}>
                {words.clear}
              </button>
            </li>
          )}
        </ul>
      )}
    </div>
  )
}
