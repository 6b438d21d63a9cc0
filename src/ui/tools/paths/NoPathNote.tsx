import { useMemo } from 'react'
import type { Relation } from '../../../model/relation.ts'
import type { Tie } from '../../../model/tie.ts'
import type { View } from '../../../model/view.ts'
import { whyNoPath } from '../../../query/noPath.ts'
import { en } from '../../../words/en.ts'
import { inSentence } from '../../../words/grammar/noun.ts'
import { paths as words } from '../../../words/paths.ts'
import { useApp } from '../../useApp.ts'
import styles from './Paths.module.css'

interface Props {
  readonly ends: readonly [string, string]
  readonly avoid: readonly Relation[]
  readonly ties: readonly Tie[]
  readonly view: View
  readonly onWalkAll: () => void
}

/** That there is no path, why, and what would make one. */
export const NoPathNote = ({ ends: [from, to], avoid, ties, view, onWalkAll }: Props) => {
  const dataset = useApp((state) => state.dataset)
  const why = useMemo(() => whyNoPath(dataset, view, ties, [from, to], avoid), [dataset, view, ties, from, to, avoid])
  const names = [from, to].map((id) => inSentence(dataset, id)) as [string, string]
  const relation = (one: Relation) => en.relation[one].toLowerCase()
  return (
    <div className={styles.noPath}>
      <p className={styles.outcome}>{words.noPath(...names)}</p>
      <p>
        {why.reach.map((n, i) => `${words.reach(names[i] ?? '', n)} `)}
        {why.reach.every((n) => n > 0) && words.island}
      </p>
      {why.avoided.length > 0 && (
        <p>
          {words.avoided(why.avoided.map(relation), why.alone)}{' '}
          <button type="button" className={styles.press} onClick={onWalkAll}>
            {words.walkAll}
          </button>
        </p>
      )}
      {why.hidden && !view.everything && <p>{words.hidden}</p>}
      {!why.hidden && why.ended && <p>{words.ended}</p>}
      {!why.hidden && why.unsaid && <p>{words.unsaid}</p>}
      <p className={styles.quiet}>{words.silence}</p>
    </div>
  )
}
