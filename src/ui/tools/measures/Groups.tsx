import { useEffect, useMemo, useState } from 'react'
import type { Measured } from '../../../analysis/measures.ts'
import { isSigned } from '../../../model/sign.ts'
import type { Tie } from '../../../model/tie.ts'
import { friendlessIn } from '../../../query/measures.ts'
import { shine } from '../../../state/store.ts'
import { measures as words } from '../../../words/measures.ts'
import { nameOf } from '../../../words/sentences.ts'
import { useApp, useAppStore } from '../../useApp.ts'
import styles from './Measures.module.css'

interface Props {
  readonly measured: Measured | undefined
  readonly ties: readonly Tie[]
  readonly actors: number
}

/** The groups that were computed. Pressing one lights it in the lens; pressing it again no longer does. */
export const Groups = ({ measured, ties, actors }: Props) => {
  const signs = useApp((state) => state.view.signs)
  const store = useAppStore()
  const [pressed, setPressed] = useState<readonly string[]>()
  const groups = useMemo(() => measured?.groups.filter((group) => group.length > 1) ?? [], [measured])
  // What was computed anew may have other groups.
  const lit = pressed && groups.includes(pressed) ? pressed : undefined
  useEffect(() => {
    if (!lit) return undefined
    const within = ties.filter((tie) => isSigned(tie, signs) && tie.actors.every((actor) => lit.includes(actor)))
    shine(store, { actors: lit, ties: within.map(({ id }) => id) })
    return () => shine(store)
  }, [store, lit, ties, signs])
  return (
    <section className={styles.section} aria-busy={!measured}>
      <h3 className={styles.heading}>{words.groups}</h3>
      {!measured && <p className={styles.quiet}>{words.computing}</p>}
      {measured && (
        <p className={styles.quiet}>
          {groups.length === 0
            ? words.noGroups
            : `${words.groupsFound(groups.length, words.score(measured.modularity))} ${words.groupsNote}`}
        </p>
      )}
      <ul className={styles.groups}>
        {groups.map((group, i) => (
          <li key={group[0]}>
            <button
              type="button"
              aria-pressed={lit === group}
              onClick={() => setPressed(lit === group ? undefined : group)}
            >
              <b>{words.group(i + 1, group.length)}</b>
              <Members group={group} apart={friendlessIn(group, ties, signs)} />
            </button>
          </li>
        ))}
      </ul>
      {measured && groups.length > 0 && actors > groups.flat().length && (
        <p className={styles.quiet}>{words.alone(actors - groups.flat().length)}</p>
      )}
    </section>
  )
}

interface MembersProps {
  readonly group: readonly string[]
  /** Those without a friend in the group. */
  readonly apart: readonly string[]
}

const Members = ({ group, apart }: MembersProps) => {
  const dataset = useApp((state) => state.dataset)
  const named = (ids: readonly string[]) => ids.map((actor) => nameOf(dataset, actor)).join(', ')
  const joined = group.filter((id) => !apart.includes(id))
  return (
    <>
      {joined.length > 0 && <span>{named(joined)}</span>}
      {apart.length > 0 && <span className={styles.apart}>{words.friendless(named(apart))}</span>}
    </>
  )
}
