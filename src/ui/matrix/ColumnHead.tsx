import { memo } from 'react'
import type { Actor } from '../../model/actor.ts'
import { type CellSize, cellSizes } from '../../scene/drawCell.ts'
import { actorSentence } from '../../words/sentences.ts'
import styles from './Heads.module.css'
import { unbroken } from './unbroken.ts'

interface Props {
  readonly actor: Actor
  readonly at: number
  readonly degree: number
  readonly size: CellSize
  readonly current: boolean
  readonly lit: boolean
  readonly selected: boolean
  readonly pointed: boolean
}

/** A name above its column, set upwards. */
export const ColumnHead = memo(({ actor, at, degree, size, current, lit, selected, pointed }: Props) => (
  // biome-ignore lint/a11y/useSemanticElements: a table cannot hold back what is out of sight
  <div
    role="columnheader"
    className={styles.columnHead}
    aria-colindex={at + 2}
    aria-label={actorSentence(actor, degree)}
    aria-selected={selected}
    tabIndex={current ? 0 : -1}
    data-current={current || undefined}
    data-head={actor.id}
    data-lit={lit || undefined}
    data-pointed={pointed || undefined}
    title={actor.name}
    style={{
      inlineSize: cellSizes[size],
      insetInlineStart: `calc(var(--row-head) + ${at * cellSizes[size]}px)`,
    }}
  >
    <span className={styles.upwards}>{unbroken(actor.name)}</span>
  </div>
))
