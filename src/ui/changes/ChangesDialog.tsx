import type { Tie } from '../../model/tie.ts'
import { select } from '../../state/changes.ts'
import { dateInWords } from '../../words/dates.ts'
import { en } from '../../words/en.ts'
import { tieSentence } from '../../words/sentences.ts'
import { Dialog } from '../common/Dialog.tsx'
import { TieGlyph } from '../common/TieGlyph.tsx'
import { useApp, useChange } from '../useApp.ts'
import styles from './ChangesDialog.module.css'

/** What the last change of the date brought, took and altered. */
export const ChangesDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const passage = useApp((state) => state.passage)
  const date = useApp((state) => state.view.date)
  if (!passage) return null
  const { appeared, went, changed, from } = passage
  return (
    <Dialog title={en.changes.title(dateInWords(from), dateInWords(date))} onClose={onClose}>
      {appeared.length + went.length + changed.length === 0 && <p>{en.time.nothingChanged}</p>}
      <Ties title={en.time.appeared} ties={appeared} onClose={onClose} />
      <Ties title={en.time.went} ties={went} />
      <Ties title={en.time.changed} ties={changed} onClose={onClose} />
    </Dialog>
  )
}

interface Props {
  readonly title: string
  readonly ties: readonly Tie[]
  /** Given where the ties are on the map, so that they can be opened. */
  readonly onClose?: () => void
}

const Ties = ({ title, ties, onClose }: Props) => {
  const dataset = useApp((state) => state.dataset)
  const change = useChange()
  if (ties.length === 0) return null
  return (
    <section className={styles.group}>
      <h3 className={styles.heading}>
        {title} <span className={styles.count}>{ties.length}</span>
      </h3>
      <ul>
        {ties.map((tie) => (
          <li key={tie.id} className={styles.tie}>
            <TieGlyph tie={tie} width={46} />
            {onClose ? (
              <button
                type="button"
                className={styles.open}
                onClick={() => {
                  onClose()
                  change(select({ type: 'tie', id: tie.id }))
                }}
              >
                {tieSentence(tie, dataset)}
              </button>
            ) : (
              tieSentence(tie, dataset)
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
