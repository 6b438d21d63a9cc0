import type { Status } from '../../model/status.ts'
import { statusBeads } from '../../scene/marks.ts'
import { dossier as dossierWords } from '../../words/dossier.ts'
import { en } from '../../words/en.ts'
import { speakerOf } from '../../words/sentences.ts'
import { Shapes } from '../common/TieGlyph.tsx'
import { useApp } from '../useApp.ts'
import styles from './Statement.module.css'

interface Props {
  readonly status: Status
  readonly attributedTo?: string | undefined
}

/** How an article says it, in words and with the bead that the map uses. */
export const StatusWords = ({ status, attributedTo }: Props) => {
  const dataset = useApp((state) => state.dataset)
  return (
    <span className={styles.status} title={en.statusMeaning[status]}>
      {status !== 'asserted' && (
        <svg width={14} height={14} viewBox="0 0 14 14" aria-hidden="true" focusable="false">
          <Shapes shapes={statusBeads[status].draw({ x: 7, y: 7 }, 'ink', 1)} />
        </svg>
      )}
      {dossierWords.status(status, en.status[status], speakerOf(attributedTo, dataset))}
    </span>
  )
}
