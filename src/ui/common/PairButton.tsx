import type { SignedPair } from '../../model/sign.ts'
import { select } from '../../state/changes.ts'
import { en } from '../../words/en.ts'
import { pairName, tieDates } from '../../words/sentences.ts'
import { TieGlyph } from '../common/TieGlyph.tsx'
import { useApp, useChange } from '../useApp.ts'
import styles from './Pairs.module.css'

interface Props {
  readonly pair: SignedPair
  /** What there is to say of it here. */
  readonly note?: string
}

/** A pair with the ties that give its sign; a press opens the sources. */
export const PairButton = ({ pair, note }: Props) => {
  const dataset = useApp((state) => state.dataset)
  const selected = useApp(({ view }) => view.selection?.type === 'tie' && view.selection.id.startsWith(`${pair.id}--`))
  const change = useChange()
  const [first] = pair.ties
  if (!first) return null
  const doubt = pair.ties.flatMap((tie) => [
    ...(tie.status === 'asserted' ? [] : [en.status[tie.status].toLowerCase()]),
    ...(tie.validity === 'unknown' ? [en.validity.unknown.toLowerCase()] : []),
    ...(tie.validity === 'unknown' ? [tieDates(tie)] : []),
  ])
  const notes = [note, ...doubt].filter(Boolean)
  return (
    <button
      type="button"
      className={styles.pair}
      aria-current={selected || undefined}
      onClick={() => change(select({ type: 'tie', id: first.id }))}
    >
      <span className={styles.glyphs}>
        {pair.ties.map((tie) => (
          <TieGlyph key={tie.id} tie={tie} width={52} />
        ))}
      </span>
      <span className={styles.name}>
        {pairName(dataset, pair.actors)}
        <span className="visually-hidden">
          : {pair.ties.map((tie) => en.relation[tie.relation].toLowerCase()).join(', ')}
        </span>
      </span>
      {notes.length > 0 && <span className={styles.note}>{[...new Set(notes)].join(' · ')}</span>}
    </button>
  )
}
