import { useMemo } from 'react'
import type { Pair } from '../../../model/relationship.ts'
import type { Tie } from '../../../model/tie.ts'
import { farApart } from '../../../query/farApart.ts'
import { paths as words } from '../../../words/paths.ts'
import { nameOf } from '../../../words/sentences.ts'
import { useApp } from '../../useApp.ts'
import styles from './Paths.module.css'

interface Props {
  readonly ties: readonly Tie[]
  readonly onChoose: (pair: Pair) => void
}

/** Some pairs to begin with. */
export const Suggestions = ({ ties, onChoose }: Props) => {
  const dataset = useApp((state) => state.dataset)
  const pairs = useMemo(() => farApart(dataset, ties, 4), [dataset, ties])
  if (pairs.length === 0) return null
  return (
    <section className={styles.suggestions}>
      <h3>{words.instance}</h3>
      <ul>
        {pairs.map((pair) => (
          <li key={pair.join(' ')}>
            <button type="button" onClick={() => onChoose(pair)}>
              {nameOf(dataset, pair[0])}
              <span>{words.and}</span>
              {nameOf(dataset, pair[1])}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
