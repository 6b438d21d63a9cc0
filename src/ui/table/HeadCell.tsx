import { ArrowDown, ArrowUp, ChevronDown, ListFilter } from 'lucide-react'
import type { KeyboardEvent, MouseEvent } from 'react'
import type { Column } from '../../query/table/content.ts'
import { table as words } from '../../words/table.ts'
import { ColumnMenu } from './ColumnMenu.tsx'
import styles from './GridHead.module.css'
import { Popover } from './Popover.tsx'
import { roles } from './roles.ts'
import type { TableState } from './tableState.ts'

interface Props extends TableState {
  readonly column: Column
  readonly index: number
  /** The button of the headings that Tab comes to; each column has two. */
  readonly at: number
  readonly onPress: (add: boolean) => void
}

/** The heading of a column: its name sorts by it, the arrow beside it opens all else that can be done. */
export const HeadCell = ({ column, index, at, onPress, ...state }: Props) => {
  const { table, arranged } = state
  const order = arranged.sort.findIndex((one) => one.column === column.id) + 1
  const descending = arranged.sort[order - 1]?.descending ?? false
  const isNarrowed = table.where[column.id] !== undefined
  const Arrow = descending ? ArrowDown : ArrowUp
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.shiftKey) return
    event.preventDefault()
    onPress(true)
  }
  return (
    <th
      {...roles.heading}
      scope="col"
      aria-colindex={index + 1}
      aria-sort={order === 0 ? 'none' : descending ? 'descending' : 'ascending'}
      aria-label={column.name}
      className={index === 0 ? styles.firstHead : styles.headCell}
    >
      <button
        type="button"
        className={styles.sort}
        aria-label={words.head(column.name, order, arranged.sort.length, descending)}
        title={words.headHint}
        data-head={index * 2}
        tabIndex={at === index * 2 ? 0 : -1}
        onClick={(event: MouseEvent) => onPress(event.shiftKey)}
        onKeyDown={key}
      >
        {isNarrowed && <ListFilter size={13} strokeWidth={2} aria-hidden />}
        <span>{column.name}</span>
        {order > 0 && <Arrow size={13} strokeWidth={2} aria-hidden />}
        {order > 0 && arranged.sort.length > 1 && <span className={styles.order}>{order}</span>}
      </button>
      <Popover
        name={words.menu(column.name)}
        className={styles.menu}
        button={<ChevronDown size={14} strokeWidth={1.75} aria-hidden />}
        opener={{ tabIndex: at === index * 2 + 1 ? 0 : -1, 'data-head': index * 2 + 1 }}
      >
        {(close) => <ColumnMenu {...state} column={column} isFirst={index === 0} onDone={close} />}
      </Popover>
    </th>
  )
}
