import { ArrowDown, ArrowUp, EyeOff, ListPlus, ListX, Rows3 } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Sorting } from '../../model/tableView.ts'
import type { Column } from '../../query/table/content.ts'
import { sortedBy } from '../../query/table/order.ts'
import { table as words } from '../../words/table.ts'
import { ColumnFilter } from './ColumnFilter.tsx'
import styles from './Popover.module.css'
import { grouped, type TableState } from './tableState.ts'

interface Props extends TableState {
  readonly column: Column
  readonly isFirst: boolean
  readonly onDone: () => void
}

/** All that can be done with a column, without a key held. */
export const ColumnMenu = ({ column, isFirst, onDone, ...state }: Props) => {
  const { table, arranged, setTable } = state
  const { id } = column
  const others = arranged.sort.filter((one) => one.column !== id)
  const isSorted = others.length < arranged.sort.length
  const sortBy = (descending: boolean, add: boolean) => () =>
    setTable({ ...table, sort: sortedBy(arranged.sort, { column: id, descending }, add) })
  const leave = (sort: readonly Sorting[]) => () => setTable({ ...table, sort })
  const item = (Icon: typeof ArrowUp, name: ReactNode, run: () => void) => (
    <button
      type="button"
      className={styles.item}
      onClick={() => {
        onDone()
        run()
      }}
    >
      <Icon size={15} strokeWidth={1.5} aria-hidden />
      <span>{name}</span>
    </button>
  )
  const hide = () => setTable({ ...table, columns: arranged.columns.map((one) => one.id).filter((one) => one !== id) })
  return (
    <>
      <div className={styles.part}>
        {item(ArrowUp, words.up, sortBy(false, false))}
        {item(ArrowDown, words.down, sortBy(true, false))}
        {others.length > 0 && !isSorted && item(ListPlus, words.addUp, sortBy(false, true))}
        {others.length > 0 && !isSorted && item(ListPlus, words.addDown, sortBy(true, true))}
        {others.length > 0 && isSorted && item(ListX, words.unsort, leave(others))}
      </div>
      {!isFirst && (
        <div className={styles.part}>
          {table.group === id
            ? item(Rows3, words.ungroup, () => setTable(grouped(table, undefined)))
            : item(Rows3, words.group, () => setTable(grouped(table, id)))}
          {item(EyeOff, words.hide, hide)}
        </div>
      )}
      <ColumnFilter {...state} column={column} />
    </>
  )
}
