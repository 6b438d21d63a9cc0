import type { Answer } from '../../model/disagreement.ts'
import { byArticle } from '../../query/byArticle.ts'
import { useApp } from '../useApp.ts'
import { ArticleTag } from './ArticleTag.tsx'
import styles from './Disagreement.module.css'
import { PassageLink } from './PassageLink.tsx'

/** The articles on whose word an answer rests, each with its paragraphs. */
export const AnswerEvidence = ({ answer }: { readonly answer: Pick<Answer, 'claims' | 'facts'> }) => {
  const dataset = useApp((state) => state.dataset)
  const evidence = [
    ...answer.claims.flatMap((id) => dataset.claim.get(id) ?? []),
    ...answer.facts.flatMap((id) => dataset.fact.get(id) ?? []),
  ]
  return (
    <ul className={styles.evidence}>
      {byArticle(dataset, evidence).map(({ article, own }) => (
        <li key={article}>
          <ArticleTag id={article} />
          {own
            .filter((one, index) => own.findIndex((other) => other.paragraph === one.paragraph) === index)
            .map((one) => (
              <PassageLink key={one.id} citation={one} />
            ))}
        </li>
      ))}
    </ul>
  )
}
