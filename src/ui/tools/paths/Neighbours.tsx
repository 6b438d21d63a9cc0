import { useMemo } from 'react'
import { relations } from '../../../model/relation.ts'
import type { Tie } from '../../../model/tie.ts'
import type { View } from '../../../model/view.ts'
import { type ActorTie, seenFrom } from '../../../query/tiesOfActor.ts'
import { focusOn } from '../../../state/changes.ts'
import { en } from '../../../words/en.ts'
import { inSentence } from '../../../words/grammar/noun.ts'
import { paths as words } from '../../../words/paths.ts'
import { nameOf } from '../../../words/sentences.ts'
import rows from '../../dossier/Rows.module.css'
import { TieRow } from '../../dossier/TieRow.tsx'
import { useApp, useChange } from '../../useApp.ts'
import styles from './Paths.module.css'

interface Props {
  readonly actor: string
  readonly ties: readonly Tie[]
  readonly view: View
}

/** Who stands around one actor, by relation, with one press to see only them. */
export const Neighbours = ({ actor, ties, view }: Props) => {
  const dataset = useApp((state) => state.dataset)
  const change = useChange()
  const own = useMemo(
    () =>
      ties
        .filter((tie) => tie.actors.includes(actor))
        .map((tie): ActorTie => {
          const other = tie.actors[0] === actor ? tie.actors[1] : tie.actors[0]
          const { id, relation, articles } = tie
          return { id, other, relation, articles: articles.length, direction: seenFrom(actor, tie), tie }
        })
        .sort((a, b) => nameOf(dataset, a.other).localeCompare(nameOf(dataset, b.other), 'en')),
    [dataset, ties, actor],
  )
  const name = inSentence(dataset, actor)
  const focused = view.focus?.actor === actor
  if (own.length === 0) return <p className={styles.outcome}>{words.noNeighbours(name)}</p>
  return (
    <>
      <p className={styles.outcome}>{words.neighbours(name, new Set(own.map(({ other }) => other)).size)}</p>
      <p className={styles.quiet}>{words.choose}</p>
      <button type="button" className={styles.button} onClick={() => change(focused ? focusOn() : focusOn(actor))}>
        {focused ? words.unfocus : words.focus(name)}
      </button>
      {relations.map((relation) => {
        const some = own.filter((row) => row.relation === relation)
        return (
          some.length > 0 && (
            <section key={relation} className={styles.section}>
              <h3 className={styles.heading}>
                {en.relation[relation]}{' '}
                <span className={styles.count}>
                  {words.signOf[relation]}, {some.length}
                </span>
              </h3>
              <ul className={rows.rows}>
                {some.map((row) => (
                  <TieRow key={row.id} row={row} />
                ))}
              </ul>
            </section>
          )
        )
      })}
    </>
  )
}
