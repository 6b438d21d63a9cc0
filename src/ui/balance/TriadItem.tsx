import type { SignedTriad } from '../../model/triad.ts'
import { balance as words } from '../../words/balance.ts'
import { triadDoubt, triadSentence, triadTitle } from '../../words/triads.ts'
import { PairButton } from '../common/PairButton.tsx'
import { useApp } from '../useApp.ts'
import { TriadGlyph } from './TriadGlyph.tsx'
import list from './Triads.module.css'

interface Props {
  readonly triad: SignedTriad
  readonly open: boolean
  /** Whether the Tab key stops here; arrow keys go on. */
  readonly stop: boolean
  readonly onPress: () => void
}

/** One triad: what it looks like, what sort it is, and who stands how with whom; its three pairs once it is chosen. */
export const TriadItem = ({ triad, open, stop, onPress }: Props) => {
  const dataset = useApp((state) => state.dataset)
  const doubt = triadDoubt(triad)
  return (
    <li className={list.item} data-outcome={triad.outcome}>
      <button
        type="button"
        className={list.triad}
        aria-expanded={open}
        tabIndex={stop ? 0 : -1}
        onClick={onPress}
        data-triad=""
      >
        <TriadGlyph triad={triad} />
        <span className={list.title}>{triadTitle(triad)}</span>
        <span className={list.sentence}>{triadSentence(triad, dataset)}</span>
        {doubt && <span className={list.doubt}>{doubt}</span>}
      </button>
      {open && (
        <ul className={list.pairs} aria-label={words.ties}>
          {triad.pairs.map((pair) => (
            <li key={pair.id}>
              <PairButton pair={pair} />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
