import type { KeyboardEvent } from 'react'
import type { TiePath } from '../../../model/path.ts'
import type { Tie } from '../../../model/tie.ts'
import { seenFrom } from '../../../query/tiesOfActor.ts'
import { kinship } from '../../../words/kinship.ts'
import { pathSentence } from '../../../words/pathSentence.ts'
import { paths as words } from '../../../words/paths.ts'
import { nameOf } from '../../../words/sentences.ts'
import { TieGlyph } from '../../common/TieGlyph.tsx'
import { Words } from '../../dossier/Words.tsx'
import { useApp } from '../../useApp.ts'
import { HopDetails } from './HopDetails.tsx'
import { NotOnMap } from './NotOnMap.tsx'
import styles from './Paths.module.css'

interface Props {
  readonly path: TiePath
  readonly id: string
  readonly number: number
  readonly open: boolean
  readonly onOpen: () => void
  readonly onStep: (by: 1 | -1) => void
  readonly date: string
}

/** One path: its actors and marks in a strip; open, in words and tie by tie. */
export const PathCard = ({ path, id, number, open, onOpen, onStep, date }: Props) => {
  const dataset = useApp((state) => state.dataset)
  const step = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    onStep(event.key === 'ArrowDown' ? 1 : -1)
  }
  const names = path.actors.map((actor) => nameOf(dataset, actor))
  const kin = open && kinship(path, dataset)
  return (
    <li className={styles.path} data-open={open || undefined}>
      <button
        type="button"
        id={id}
        className={styles.strip}
        aria-expanded={open}
        aria-controls={`${id}-details`}
        aria-label={words.path(number, path.hops.length, names.join(words.arrow))}
        onClick={onOpen}
        onKeyDown={step}
      >
        <b className={styles.number}>{number}</b>
        <span className={styles.chain}>
          {path.actors.map((actor, i) => (
            <span key={actor} className={styles.link}>
              {i > 0 && (
                <span className={styles.marks}>
                  {path.hops[i - 1]?.ties.map((tie) => (
                    <TieGlyph key={tie.id} tie={drawn(tie, actor)} width={40} />
                  ))}
                </span>
              )}
              <Words>{names[i] ?? actor}</Words>
            </span>
          ))}
        </span>
      </button>
      <div id={`${id}-details`} hidden={!open}>
        {open && (
          <>
            <p className={styles.sentence}>
              <Words>{pathSentence(path, dataset, date)}</Words>
            </p>
            {kin && (
              <p className={styles.kin}>
                <b>{kin}</b> {words.kin.note}
              </p>
            )}
            <NotOnMap path={path} />
            <ul className={styles.hops}>
              {path.hops.map((hop) => (
                <HopDetails key={hop.from} hop={hop} />
              ))}
            </ul>
          </>
        )}
      </div>
    </li>
  )
}

/** A tie as the strip draws it, towards an actor. Whether articles differ is told below, where there is room. */
const drawn = (tie: Tie, to: string) => {
  const from = tie.actors[0] === to ? tie.actors[1] : tie.actors[0]
  return { relation: tie.relation, status: tie.status, validity: tie.validity, direction: seenFrom(from, tie) }
}
