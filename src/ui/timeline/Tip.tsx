import type { Dataset } from '../../model/dataset.ts'
import type { Tie } from '../../model/tie.ts'
import { en } from '../../words/en.ts'
import { andMore } from '../../words/more.ts'
import { timelineWords } from '../../words/timeline.ts'
import shared from '../common/Tip.module.css'
import type { Hovered } from './LaneItem.tsx'
import { markSentence, rowSentence } from './sentences.ts'
import styles from './TimelineLens.module.css'

interface Props {
  readonly hovered: Hovered
  readonly standing: ReadonlyMap<string, Tie>
  readonly dataset: Dataset
}

const most = 4

/** What the pointer rests on: the claims of a mark, or the tie of a bar. */
export const Tip = ({ hovered: { row, claims, x, y }, standing, dataset }: Props) => {
  const told = claims.slice(0, claims.length > most + 1 ? most : claims.length).flatMap((id) => {
    const claim = dataset.claim.get(id)
    return claim ? [{ id, text: markSentence(claim, dataset) }] : []
  })
  const rest = claims.length - told.length
  return (
    <div
      className={`${shared.tip} ${styles.tip}`}
      style={{ left: x, top: y }}
      data-flip={x > window.innerWidth - 370 || undefined}
      data-up={y > window.innerHeight - 240 || undefined}
      aria-hidden="true"
    >
      {told.length > 0 ? (
        told.map(({ id, text }) => <p key={id}>{text}</p>)
      ) : (
        <p>{rowSentence(row, standing.get(row.tie.id), dataset)}</p>
      )}
      {rest > 0 && <p>{andMore(rest)}</p>}
      <span className={shared.hint}>
        {claims.length > 1 ? timelineWords.pressClaims : claims.length === 1 ? timelineWords.pressClaim : en.map.press}
      </span>
    </div>
  )
}
