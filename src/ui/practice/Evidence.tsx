import type { Claim } from '../../model/claim.ts'
import type { Fact } from '../../model/fact.ts'
import { articleName } from '../../query/articleName.ts'
import { byArticle } from '../../query/byArticle.ts'
import { claimInSentence } from '../../words/claimInSentence.ts'
import { coding } from '../../words/coding.ts'
import { dateInWords } from '../../words/dates.ts'
import { dossier } from '../../words/dossier.ts'
import { practice as words } from '../../words/practice.ts'
import shared from '../common/Exercise.module.css'
import { Statement } from '../dossier/Statement.tsx'
import { useApp } from '../useApp.ts'
import styles from './Practice.module.css'

interface Props {
  readonly claims: readonly string[]
  readonly facts: readonly string[]
}

/** So many are shown at first. */
const first = 4

/** The paragraphs that an answer rests on: our words, the status, the article, the line, the phrase and the way there. */
export const Evidence = ({ claims, facts }: Props) => {
  const dataset = useApp((state) => state.dataset)
  const all = [
    ...claims.flatMap((id) => dataset.claim.get(id) ?? []),
    ...facts.flatMap((id) => dataset.fact.get(id) ?? []),
  ]
  const ordered = byArticle(dataset, all).flatMap(({ own }) => own)
  const rest = ordered.slice(first)
  if (ordered.length === 0) return null
  return (
    <>
      <h4 className={shared.section}>{words.evidence}</h4>
      <ul className={styles.evidence}>
        {ordered.slice(0, first).map((one) => (
          <Piece key={one.id} of={one} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details className={styles.rest}>
          <summary>{words.moreEvidence(rest.length)}</summary>
          <ul className={styles.evidence}>
            {rest.map((one) => (
              <Piece key={one.id} of={one} />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

const Piece = ({ of }: { readonly of: Claim | Fact }) => {
  const dataset = useApp((state) => state.dataset)
  return (
    <li>
      <Statement
        of={of}
        runIn={of.when ? dossier.dated(dateInWords(of.when)) : ''}
        {...('from' in of && { reads: claimInSentence(of, dataset) })}
      />
      <p className={styles.locator}>{coding.locator(articleName(dataset, of.article), of.paragraph, of.phrase)}</p>
    </li>
  )
}
