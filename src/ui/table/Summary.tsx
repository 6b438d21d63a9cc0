import { X } from 'lucide-react'
import { tableSummary } from '../../query/table/summary.ts'
import { table as words } from '../../words/table.ts'
import styles from './Summary.module.css'
import { narrowed, type TableState } from './tableState.ts'

/** How many rows there are and in which order; what the filters of columns let through, each with a way to take it off. */
export const Summary = ({ table, content, arranged, setTable }: TableState) => {
  const { rows, order, filters } = tableSummary(table, content, arranged)
  return (
    <div className={styles.summary}>
      <p>
        <b>{rows}</b>, {order}
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
