import { Columns3 } from 'lucide-react'
import { table as words } from '../../words/table.ts'
import styles from './Popover.module.css'
import { Popover } from './Popover.tsx'
import type { TableState } from './tableState.ts'

/** Which columns stand. The first one names the row and stays. */
export const ColumnChooser = ({
  table,
  content,
  arranged,
  setTable,
  className,
}: TableState & { readonly className: string | undefined }) => {
  const shown = new Set(arranged.columns.map(({ id }) => id))
  const toggle = (id: string) => {
    const next = content.columns.map((column) => column.id).filter((one) => (one === id) !== shown.has(one))
    setTable({ ...table, columns: next })
  }
  const reset = () => {
    const { columns: _, ...others } = table
    setTable(others)
  }
  return (
    <Popover
      name={words.chosen(shown.size, content.columns.length)}
      className={className}
      button={
        <>
          <Columns3 size={16} strokeWidth={1.5} aria-hidden />
          <span>{words.choose}</span>
        </>
      }
    >
      {() => (
        <>
          <div className={styles.part}>
            {content.columns.slice(1).map(({ id, name }) => (
              <label key={id} className={styles.item}>
                <input type="checkbox" checked={shown.has(id)} onChange={() => toggle(id)} />
                <span>{name}</span>
              </label>
            ))}
          </div>
          <div className={styles.part}>
            <button type="button" className={styles.item} onClick={reset}>
              {words.resetColumns}
            </button>
          </div>
        </>
      )}
    </Popover>
  )
}
