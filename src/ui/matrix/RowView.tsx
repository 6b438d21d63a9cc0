import { memo } from 'react'
import type { Actor } from '../../model/actor.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { RowCell } from '../../query/matrixRows.ts'
import { type CellSize, cellSizes } from '../../scene/drawCell.ts'
import { en } from '../../words/en.ts'
import { actorSentence } from '../../words/sentences.ts'
import { CellView } from './CellView.tsx'
import styles from './Heads.module.css'
import { unbroken } from './unbroken.ts'

interface Props {
  readonly dataset: Dataset
  readonly actor: Actor
  readonly index: number
  readonly degree: number
  /** The filled cells of the row, by column. */
  readonly cells: readonly RowCell[]
  readonly from: number
  readonly to: number
  readonly size: CellSize
  readonly heat: boolean
  /** The column where the focus is, -1 for the head; absent where it is in another row. */
  readonly current?: number | undefined
  /** The actor of that column. */
  readonly currentOther?: string | undefined
  readonly lit: boolean
  /** The pair that is selected, where it has this actor; "all" where the actor itself is. */
  readonly selected?: string | undefined
  readonly pointed?: ReadonlySet<string> | undefined
}

/** The row of an actor: its name, and of its cells those in sight that are filled. */
export const RowView = memo((props: Props) => {
  const { dataset, actor, index, degree, cells, from, to, size, heat, current, currentOther, lit, selected } = props
  const side = cellSizes[size]
  const shared = { dataset, row: actor.id, size, heat }
  const seen = cells.filter(({ at }) => (at >= from && at <= to) || at === current)
  const isEmpty = current !== undefined && current >= 0 && !seen.some(({ at }) => at === current)
  return (
    // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: its cells have the focus
    <div
      role="row"
      className={styles.row}
      aria-rowindex={index + 2}
      style={{ blockSize: side, insetBlockStart: `calc(var(--column-head) + ${index * side}px)` }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a table cannot hold back what is out of sight */}
      <div
        role="rowheader"
        className={styles.rowHead}
        aria-colindex={1}
        aria-label={actorSentence(actor, degree)}
        aria-selected={selected === 'all'}
        tabIndex={current === -1 ? 0 : -1}
        data-current={current === -1 || undefined}
        data-head={actor.id}
        data-lit={lit || undefined}
        data-pointed={props.pointed?.has(actor.id) || undefined}
        title={actor.name}
      >
        <span className={styles.name}>{unbroken(actor.name)}</span>
        <span className={styles.count} title={en.ties(degree)}>
          {degree}
        </span>
      </div>
      <span
        aria-hidden="true"
        className={styles.self}
        style={{ insetInlineStart: `calc(var(--row-head) + ${index * side}px)` }}
      />
      {seen.map(({ at, other, cell }) => (
        <CellView
          key={other}
          {...shared}
          column={other}
          cell={cell}
          at={at}
          current={at === current}
          selected={selected === cell.id}
          lit={cell.ties.some(({ id }) => props.pointed?.has(id))}
        />
      ))}
      {isEmpty && currentOther && (
        <CellView
          key="empty"
          {...shared}
          column={currentOther}
          cell={undefined}
          at={current}
          current
          selected={false}
          lit={false}
        />
      )}
    </div>
  )
})
