import { type KeyboardEvent, type MouseEvent, memo } from 'react'
import type { Selection } from '../../model/view.ts'
import type { Column, Row } from '../../query/table/content.ts'
import { CellView, hasWidget } from './CellView.tsx'
import styles from './GridRow.module.css'
import { roles } from './roles.ts'

interface Props {
  readonly index: number
  /** Where it stands, in pixels from the top of the rows. */
  readonly start: number
  readonly row: Row
  readonly columns: readonly Column[]
  /** The column that the focus would come to; -1 in other lines. */
  readonly active: number
  /** What it is about is selected. */
  readonly marked: boolean
  /** A tool points at it. */
  readonly lit: boolean
  readonly measure?: (element: Element | null) => void
  readonly onOpen: (selection: Selection) => void
}

/** One row. Pressing it anywhere opens its dossier; what is a link or a button does its own. */
export const GridRow = memo(({ index, start, row, columns, active, marked, lit, measure, onOpen }: Props) => {
  const open = () => onOpen(row.opens)
  const press = ({ target }: MouseEvent) => {
    const own = target instanceof Element && target.closest('a, button')
    if (!own && document.getSelection()?.isCollapsed !== false) open()
  }
  const key = (event: KeyboardEvent<HTMLElement>) => {
    const isCell = event.target === event.currentTarget
    if (!isCell || (event.key !== 'Enter' && event.key !== ' ')) return
    event.preventDefault()
    open()
  }
  return (
    <tr
      ref={measure}
      {...roles.row}
      aria-rowindex={index + 2}
      aria-selected={marked}
      data-index={index}
      {...(lit && { 'data-lit': true })}
      className={styles.row}
      style={{ transform: `translateY(${start}px)` }}
      onClick={press}
    >
      {columns.map((column, at) => {
        const cell = row.cell(column.id)
        const tabIndex = active === at ? 0 : -1
        const widget = at === 0 || hasWidget(cell)
        return (
          <td
            key={column.id}
            {...(at === 0 ? roles.name : roles.cell)}
            aria-colindex={at + 1}
            data-line={index}
            data-column={at}
            data-look={cell.look?.type}
            {...((cell.text === '' || cell.text === '0') && { 'data-empty': true })}
            className={at === 0 ? styles.first : styles.cell}
            {...(!widget && { tabIndex, 'data-stop': true, onKeyDown: key })}
          >
            {column.labelled && (
              <span className={styles.label} aria-hidden="true">
                {column.name}
              </span>
            )}
            <CellView
              cell={cell}
              column={column}
              tabIndex={tabIndex}
              onOpen={onOpen}
              {...(at === 0 && { row: row.opens })}
            />
          </td>
        )
      })}
    </tr>
  )
})
