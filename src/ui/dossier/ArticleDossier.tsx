import { useId, useMemo, useState } from 'react'
import type { Article } from '../../model/article.ts'
import { articleNumber } from '../../query/byArticle.ts'
import { claimsOfArticle } from '../../query/claimsOfArticle.ts'
import { factsOfArticle } from '../../query/factsByAttribute.ts'
import { cite as citeWords, dossier as dossierWords } from '../../words/dossier.ts'
import { useApp } from '../useApp.ts'
import { AloneList } from './AloneList.tsx'
import { ArticlePairs } from './ArticlePairs.tsx'
import { ArticleRecord } from './ArticleRecord.tsx'
import { CiteButton } from './CiteButton.tsx'
import { CitePanel } from './CitePanel.tsx'
import styles from './Dossier.module.css'
import { FactGroups } from './FactGroups.tsx'
import { Frame } from './Frame.tsx'
import { UseArticle } from './UseArticle.tsx'

interface Props {
  readonly article: Article
  readonly onClose: () => void
}

/** What one article is, and what it contributes. */
export const ArticleDossier = ({ article, onClose }: Props) => {
  const dataset = useApp((state) => state.dataset)
  const folded = useApp((state) => state.view.folded)
  const [citing, setCiting] = useState(false)
  const panel = useId()
  const pairs = useMemo(() => claimsOfArticle(dataset, folded, article.id), [dataset, folded, article.id])
  const facts = useMemo(() => factsOfArticle(dataset, article.id), [dataset, article.id])
  return (
    <Frame
      subject={article.id}
      kicker={`${dossierWords.article} ${articleNumber(dataset, article.id)}`}
      title={article.csl.title}
      onClose={onClose}
      foot={
        <>
          {citing && <CitePanel id={panel} cited={[{ article }]} onClose={() => setCiting(false)} />}
          <div className={styles.footRow}>
            <UseArticle id={article.id} />
            <CiteButton
              open={citing}
              controls={panel}
              onToggle={() => setCiting(!citing)}
              label={citeWords.citeArticle}
            />
          </div>
        </>
      }
    >
      <ArticleRecord article={article} />
      <section className={styles.section}>
        <h3>{dossierWords.saysOf}</h3>
        <ArticlePairs pairs={pairs} />
      </section>
      <section className={styles.section}>
        <h3>{dossierWords.alone}</h3>
        <AloneList pairs={pairs} />
      </section>
      {facts.length > 0 && (
        <section className={styles.section}>
          <h3>{dossierWords.factsOf}</h3>
          {facts.map(({ subject, name, groups }) => (
            <details key={subject} className={styles.more}>
              <summary>{name}</summary>
              <FactGroups groups={groups} />
            </details>
          ))}
        </section>
      )}
    </Frame>
  )
}
