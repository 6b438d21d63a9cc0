import { type ReactNode, useId, useState } from 'react'
import type { Claim } from '../../model/claim.ts'
import type { Fact } from '../../model/fact.ts'
import { cite as citeWords, dossier as dossierWords } from '../../words/dossier.ts'
import { useApp } from '../useApp.ts'
import { CiteButton } from './CiteButton.tsx'
import { CitePanel } from './CitePanel.tsx'
import { PassageLink } from './PassageLink.tsx'
import { ReportLinks } from './ReportLinks.tsx'
import styles from './Statement.module.css'
import { StatusWords } from './StatusWords.tsx'
import { Words } from './Words.tsx'

interface Props {
  readonly of: Claim | Fact
  /** Stands before the sentence in bold, where it says something: the date, the value. */
  readonly runIn: string
  /** What follows the status: where it stands in time, whom it names, its event. */
  readonly also?: readonly ReactNode[]
  /** What the curators read it as. */
  readonly reads?: string
}

/** One claim or fact: our words, how the article says it, and the way to its passage and its citation. */
export const Statement = ({ of, runIn, also = [], reads }: Props) => {
  const [citing, setCiting] = useState(false)
  const panel = useId()
  const article = useApp((state) => state.dataset.article.get(of.article))
  return (
    <>
      <p className={styles.words}>
        {runIn && <strong className={styles.runIn}>{runIn}</strong>} <Words>{of.paraphrase}</Words>
      </p>
      {of.note && (
        <p className={styles.note}>
          <span className={styles.noteBy}>{dossierWords.curator}</span> <Words>{of.note}</Words>
        </p>
      )}
      <div className={styles.meta}>
        <span className={styles.how}>
          <StatusWords status={of.status} attributedTo={of.attributedTo} />
          {also.filter(Boolean).map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the items are fixed for a statement
            <span key={index} className={styles.also}>
              {item}
            </span>
          ))}
        </span>
        <span className={styles.links}>
          <PassageLink citation={of} />
          <CiteButton open={citing} controls={panel} onToggle={() => setCiting(!citing)} of={of.paraphrase} />
        </span>
      </div>
      {citing && (
        <CitePanel id={panel} cited={article ? [{ article, locator: of }] : []} onClose={() => setCiting(false)}>
          {reads && <p>{citeWords.reads(reads)}</p>}
          <ReportLinks of={of} />
        </CitePanel>
      )}
    </>
  )
}
