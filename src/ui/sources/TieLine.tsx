import { memo } from 'react'
import type { Tie } from '../../model/tie.ts'
import { en } from '../../words/en.ts'
import { pairName } from '../../words/sentences.ts'
import { TieGlyph } from '../common/TieGlyph.tsx'
import { useOpen } from '../dossier/useOpen.ts'
import { Words } from '../dossier/Words.tsx'
import { useApp } from '../useApp.ts'
import styles from './TieLine.module.css'

interface Props {
  readonly tie: Tie
  /** What is to be said of it, after its relation. */
  readonly notes: readonly (string | undefined)[]
  readonly gone?: boolean
}

/** A tie in a list: its line, its pair, and what became of it; pressing it opens its dossier. */
export const TieLine = memo(({ tie, notes, gone = false }: Props) => {
  const dataset = useApp((state) => state.dataset)
  const selected = useApp(({ view }) => view.selection?.type === 'tie' && view.selection.id === tie.id)
  const lit = useApp(({ spotlight }) => spotlight?.ties.includes(tie.id) ?? false)
  const open = useOpen()
  return (
    <li
      className={styles.item}
      {...(selected && { 'data-selected': '', 'aria-current': true })}
      {...(lit && { 'data-lit': '' })}
      {...(gone && { 'data-gone': '' })}
    >
      <button type="button" className={styles.line} data-tie={tie.id} onClick={() => open('tie', tie.id)}>
        <TieGlyph tie={tie} width={72} />
        <span className={styles.name}>
          <Words>{pairName(dataset, tie.actors)}</Words>
        </span>
        <span className={styles.meta}>{[en.relation[tie.relation], ...notes].filter(Boolean).join(' · ')}</span>
      </button>
    </li>
  )
})
