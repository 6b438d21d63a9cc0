import { useMemo } from 'react'
import type { Pair } from '../../../model/relationship.ts'
import type { Tie } from '../../../model/tie.ts'
import { inCommon } from '../../../query/inCommon.ts'
import { en } from '../../../words/en.ts'
import { paths as words } from '../../../words/paths.ts'
import { nameOf } from '../../../words/sentences.ts'
import { Thirds } from '../../dossier/Thirds.tsx'
import { useApp } from '../../useApp.ts'
import styles from './Paths.module.css'

/** Whom both actors are tied to, by how the third stands to each. */
export const Common = ({ pair: [a, b], ties }: { readonly pair: Pair; readonly ties: readonly Tie[] }) => {
  const dataset = useApp((state) => state.dataset)
  const { same, friends, torn } = useMemo(() => inCommon(ties, [a, b]), [ties, a, b])
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{words.common}</h3>
      {same.length + friends.length + torn.length === 0 && <p className={styles.quiet}>{words.noCommon}</p>}
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
