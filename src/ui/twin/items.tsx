import { memo } from 'react'
import type { Actor } from '../../model/actor.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Tie } from '../../model/tie.ts'
import { en } from '../../words/en.ts'
import { actorSentence, tieSentence } from '../../words/sentences.ts'
import { TieGlyph } from '../common/TieGlyph.tsx'
import styles from './Twin.module.css'

/* Rendered again only where what they tell has changed: there may be thousands. */

interface ActorProps {
  readonly actor: Actor
  readonly degree: number
  /** Whether the tab key stops here. */
  readonly current: boolean
  /** Whether the step of a story points at it. */
  readonly lit: boolean
}

export const ActorItem = memo(({ actor, degree, current, lit }: ActorProps) => (
  <li>
    <button type="button" data-type="actor" data-id={actor.id} className={styles.item} tabIndex={current ? 0 : -1}>
      {actorSentence(actor, degree)}
      {lit && en.twin.lit}
    </button>
  </li>
))

interface TieProps {
  readonly tie: Tie
  readonly dataset: Dataset
  readonly drawn: boolean
  readonly current: boolean
  readonly lit: boolean
}

export const TieItem = memo(({ tie, dataset, drawn, current, lit }: TieProps) => (
  <li>
    <button type="button" data-type="tie" data-id={tie.id} className={styles.item} tabIndex={current ? 0 : -1}>
      {drawn && <TieGlyph tie={tie} width={46} />}
      <span>
        {tieSentence(tie, dataset)}
        {lit && en.twin.lit}
      </span>
    </button>
  </li>
))
