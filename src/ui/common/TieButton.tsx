import type { ReactNode } from 'react'
import type { Tie } from '../../model/tie.ts'
import { useOpen } from '../dossier/useOpen.ts'
import { useApp } from '../useApp.ts'
import styles from './TieButton.module.css'
import { TieGlyph } from './TieGlyph.tsx'

interface Props {
  /** The ties that are drawn, of one pair; the first is the one that opens. */
  readonly ties: readonly Tie[]
  readonly width?: number
  readonly notes: readonly (string | undefined)[]
  /** It points at what the spotlight is on, or is no longer there. */
  readonly lit?: boolean
  readonly gone?: boolean
  /** How it is called. */
  readonly children: ReactNode
}

/** The ties of a pair as a line of a list: how they are drawn, their name and what there is to say; a press opens the dossier. */
export const TieButton = ({ ties, width = 52, notes, lit = false, gone = false, children }: Props) => {
  const selected = useApp(
    ({ view: { selection } }) => selection?.type === 'tie' && ties.some(({ id }) => id === selection.id),
  )
  const open = useOpen()
  const [first] = ties
  const note = notes.filter(Boolean).join(' · ')
  if (!first) return null
  return (
    <button
      type="button"
      className={styles.tie}
      data-tie={first.id}
      {...(selected && { 'aria-current': true })}
      {...(lit && { 'data-lit': '' })}
      {...(gone && { 'data-gone': '' })}
      onClick={() => open('tie', first.id)}
    >
      <span className={styles.glyphs}>
        {ties.map((tie) => (
          <TieGlyph key={tie.id} tie={tie} width={width} />
        ))}
      </span>
      <span className={styles.name}>{children}</span>
      {note && <span className={styles.note}>{note}</span>}
    </button>
  )
}
