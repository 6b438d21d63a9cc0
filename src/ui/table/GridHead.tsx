import { type KeyboardEvent, useState } from 'react'
import { pressed } from '../../query/table/order.ts'
import styles from './GridHead.module.css'
import { HeadCell } from './HeadCell.tsx'
import { roles } from './roles.ts'
import type { TableState } from './tableState.ts'

/** The headings: one stop of the Tab key; arrows walk through them and down into the rows. */
export const GridHead = ({ onDown, ...state }: TableState & { readonly onDown: () => void }) => {
  const { table, arranged, setTable } = state
  const [wanted, setAt] = useState(0)
  const last = arranged.columns.length * 2 - 1
  const at = Math.min(wanted, last)
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset.head === undefined) return
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl'
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (event.key === 'ArrowDown') onDown()
    else if (event.key === 'Home') focus(event.currentTarget, 0)
    else if (event.key === 'End') focus(event.currentTarget, last)
    else if (step !== 0) focus(event.currentTarget, Math.max(0, Math.min(last, at + (isRtl ? -step : step))))
    else return
    event.preventDefault()
  }
  return (
    <thead
      {...roles.rows}
      className={styles.head}
      onKeyDown={walk}
      onFocus={({ target }) => target.dataset.head !== undefined && setAt(Number(target.dataset.head))}
    >
      <tr {...roles.row} aria-rowindex={1} className={styles.headRow}>
        {arranged.columns.map((column, index) => (
          <HeadCell
            key={column.id}
            {...state}
            column={column}
            index={index}
            at={at}
            onPress={(add) => setTable({ ...table, sort: pressed(arranged.sort, column, add) })}
          />
        ))}
      </tr>
    </thead>
  )
}

const focus = (head: HTMLElement, index: number): void => {
  const button = head.querySelector<HTMLElement>(`[data-head="${index}"]`)
  button?.focus({ preventScroll: true })
  button?.closest('th')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}
