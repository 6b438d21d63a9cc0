import type { Hop } from '../../../model/path.ts'
import type { Tie } from '../../../model/tie.ts'
import { seenFrom } from '../../../query/tiesOfActor.ts'
import { dossier as dossierWords } from '../../../words/dossier.ts'
import { en } from '../../../words/en.ts'
import { paths as words } from '../../../words/paths.ts'
import { nameOf, tieDates } from '../../../words/sentences.ts'
import { TieButton } from '../../common/TieButton.tsx'
import { ArticleTag } from '../../dossier/ArticleTag.tsx'
import { PassageLink } from '../../dossier/PassageLink.tsx'
import { Words } from '../../dossier/Words.tsx'
import { useApp } from '../../useApp.ts'
import styles from './Paths.module.css'

/** The ties of one step, each a way into its dossier; and the claim by which the step is told, with its passage. */
export const HopDetails = ({ hop: { from, to, ties, claim } }: { readonly hop: Hop }) => {
  const dataset = useApp((state) => state.dataset)
  const [first, ...others] = ties
  const names = `${nameOf(dataset, from)} – ${nameOf(dataset, to)}`
  return (
    <li className={styles.hop}>
      <HopTie tie={first} from={from} names={names} />
      <p className={styles.claim}>
        <Words>{claim.paraphrase}</Words>{' '}
        <span className={styles.cited}>
          <ArticleTag id={claim.article} /> <PassageLink citation={claim} />
        </span>
      </p>
      {others.map((tie) => (
        <HopTie key={tie.id} tie={tie} from={from} names={names} />
      ))}
    </li>
  )
}

const HopTie = ({ tie, from, names }: { readonly tie: Tie; readonly from: string; readonly names: string }) => (
  <TieButton
    ties={[{ ...tie, direction: seenFrom(from, tie) }]}
    notes={[
      en.relation[tie.relation],
      tie.status === 'asserted' ? undefined : en.status[tie.status].toLowerCase(),
      tieDates(tie),
      en.articles(tie.articles.length),
      tie.contested ? dossierWords.differ : undefined,
    ]}
  >
    <span className="visually-hidden">{words.hop(en.relation[tie.relation], '')}</span>
    <Words>{names}</Words>
  </TieButton>
)
