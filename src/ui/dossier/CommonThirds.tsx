import type { Common } from '../../query/inCommon.ts'
import { dossier as dossierWords } from '../../words/dossier.ts'
import { nameOf } from '../../words/sentences.ts'
import { useApp } from '../useApp.ts'
import { Thirds } from './Thirds.tsx'

/** Whom both actors of a pair are tied to, by how the third stands to each. */
export const CommonThirds = ({ common: { same, friends, torn } }: { readonly common: Common }) => {
  const dataset = useApp((state) => state.dataset)
  return (
    <>
      {same.map(({ relation, thirds }) => (
        <Thirds key={relation} words={dossierWords.commonSame[relation]} marks={[relation]} thirds={thirds} />
      ))}
      {friends.length > 0 && (
        <Thirds words={dossierWords.commonFriends} marks={['alliance', 'cooperation']} thirds={friends} />
      )}
      {torn.map(({ friendOf, rivalOf, thirds }) => (
        <Thirds
          key={friendOf}
          words={dossierWords.commonTorn(nameOf(dataset, friendOf), nameOf(dataset, rivalOf))}
          marks={['alliance', 'rivalry']}
          thirds={thirds}
        />
      ))}
    </>
  )
}
