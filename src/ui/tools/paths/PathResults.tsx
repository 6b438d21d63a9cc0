import { useEffect, useId, useState } from 'react'
import type { TiePath } from '../../../model/path.ts'
import type { Relation } from '../../../model/relation.ts'
import type { Tie } from '../../../model/tie.ts'
import type { View } from '../../../model/view.ts'
import { shine } from '../../../state/store.ts'
import { paths as words } from '../../../words/paths.ts'
import { Stepper } from '../../common/Stepper.tsx'
import { useAppStore } from '../../useApp.ts'
import { Common } from './Common.tsx'
import { NoPathNote } from './NoPathNote.tsx'
import { PathCard } from './PathCard.tsx'
import styles from './Paths.module.css'

interface Props {
  readonly ends: readonly [string, string]
  readonly paths: readonly TiePath[]
  readonly avoid: readonly Relation[]
  /** The ties that may be walked, and all that are counted. */
  readonly ties: readonly Tie[]
  readonly every: readonly Tie[]
  readonly view: View
  readonly onWalkAll: () => void
}

/** The paths between two actors, of which one is open and lit in the lens; and whom both are tied to. */
export const PathResults = ({ ends: [from, to], paths, avoid, ties, every, view, onWalkAll }: Props) => {
  const store = useAppStore()
  const [chosen, setChosen] = useState(0)
  const at = Math.min(chosen, paths.length - 1)
  const path = paths[at]
  const id = useId()
  useEffect(() => {
    if (!path) return undefined
    shine(store, { actors: path.actors, ties: path.hops.flatMap((hop) => hop.ties.map((tie) => tie.id)) })
    return () => shine(store)
  }, [store, path])

  const go = (to: number, focus = false) => {
    const next = Math.max(0, Math.min(paths.length - 1, to))
    setChosen(next)
    const card = document.getElementById(`${id}${next}`)
    if (focus) card?.focus()
    // Once the one before has closed above it.
    requestAnimationFrame(() => card?.scrollIntoView({ block: 'nearest' }))
  }
  return (
    <>
      <div className={styles.head}>
        {paths.length > 0 && (
          <p className={styles.outcome}>{words.outcome(paths.length, paths[0]?.hops.length ?? 0)}</p>
        )}
        {paths.length > 1 && (
          <Stepper
            at={at}
            count={paths.length}
            text={words.step(at + 1, paths.length)}
            previous={words.previous}
            next={words.next}
            onStep={(to) => go(to)}
          />
        )}
      </div>
      {paths.length === 0 && (
        <NoPathNote ends={[from, to]} avoid={avoid} ties={every} view={view} onWalkAll={onWalkAll} />
      )}
      <ol>
        {paths.map((one, i) => (
          <PathCard
            key={one.actors.join(' ')}
            path={one}
            id={`${id}${i}`}
            number={i + 1}
            open={i === at}
            onOpen={() => go(i)}
            onStep={(by) => go(i + by, true)}
            date={view.date}
          />
        ))}
      </ol>
      {paths.length > 0 && <p className={styles.quiet}>{words.bridging}</p>}
      <Common pair={[from, to]} ties={ties} />
    </>
  )
}
