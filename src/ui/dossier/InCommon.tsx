import { useMemo } from 'react'
import type { Pair } from '../../model/relationship.ts'
import { inCommon } from '../../query/inCommon.ts'
import { everyTie } from '../../query/query.ts'
import { en } from '../../words/en.ts'
import { nameOf } from '../../words/sentences.ts'
import { useApp } from '../useApp.ts'
import styles from './Pair.module.css'
import { Thirds } from './Thirds.tsx'

/** Who is tied to both actors of a pair at the date of the view, whether or not the map shows them. */
export const InCommon = ({ pair }: { readonly pair: Pair }) => {
  const dataset = useApp((state) => state.dataset)
  const view = useApp((state) => state.view)
  const [a, b] = pair
  const { same, friends, torn } = useMemo(() => inCommon(everyTie(dataset, view).ties, [a, b]), [dataset, view, a, b])
  if (same.length + friends.length + torn.length === 0) return null
  return (
    <section className={styles.common}>
      <h3 className={styles.smallTitle}>{en.dossier.common}</h3>
      {same.map(({ relation, thirds }) => (
        <Thirds key={relation} words={en.dossier.commonSame[relation]} marks={[relation]} thirds={thirds} />
      ))}
      {friends.length > 0 && (
        <Thirds words={en.dossier.commonFriends} marks={['alliance', 'cooperation']} thirds={friends} />
      )}
      {torn.map(({ friendOf, rivalOf, thirds }) => (
        <Thirds
          key={friendOf}
          words={en.dossier.commonTorn(nameOf(dataset, friendOf), nameOf(dataset, rivalOf))}
          marks={['alliance', 'rivalry']}
          thirds={thirds}
        />
      ))}
    </section>
  )
}
