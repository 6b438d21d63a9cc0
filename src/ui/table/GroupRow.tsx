import { ChevronDown, ChevronRight } from 'lucide-react'
import { type KeyboardEvent, memo } from 'react'
import type { RowGroup } from '../../query/table/arrange.ts'
import { table as words } from '../../words/table.ts'
import styles from './GroupRow.module.css'
import { roles } from './roles.ts'

interface Props {
  readonly index: number
  readonly start: number
  readonly group: RowGroup
  readonly open: boolean
  readonly column: string
  readonly span: number
  readonly active: number
  readonly measure?: (element: Element | null) => void
  readonly onToggle: (name: string) => void
}

/** The heading of a group: what its rows share, and how many they are. Pressing it closes or opens the group. */
export const GroupRow = memo(({ index, start, group, open, column, span, active, measure, onToggle }: Props) => {
  const Icon = open ? ChevronDown : ChevronRight
  const key = (event: KeyboardEvent) => {
    const closes = event.key === 'ArrowLeft' && open
    const opens = event.key === 'ArrowRight' && !open
    if (!closes && !opens) return
    event.preventDefault()
    event.stopPropagation()
    onToggle(group.name)
  }
  return (
    <tr
      ref={measure}
      {...roles.row}
      aria-rowindex={index + 2}
      data-index={index}
      className={styles.groupRow}
      style={{ transform: `translateY(${start}px)` }}
    >
      <td
        {...roles.cell}
        aria-colspan={span}
        aria-colindex={1}
        data-line={index}
        data-column={0}
        className={styles.group}
      >
        <button
          type="button"
          aria-expanded={open}
          tabIndex={active >= 0 ? 0 : -1}
          data-stop
          onClick={() => onToggle(group.name)}
          onKeyDown={key}
        >
          <Icon size={16} strokeWidth={1.75} aria-hidden />
          <b>{group.name || words.noValue(column)}</b>
          <span className={styles.size}>{words.inGroup(group.rows.length)}</span>
        </button>
      </td>
    </tr>
  )
})
