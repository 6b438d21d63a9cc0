import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { articleNumber } from '../../query/byArticle.ts'
import { dossier as dossierWords } from '../../words/dossier.ts'
import { useApp } from '../useApp.ts'
import styles from './Pair.module.css'
import { useOpen } from './useOpen.ts'
import { Words } from './Words.tsx'

interface Props {
  readonly article: string
  /** How much it holds, in words. */
  readonly size: string
  /** Starts folded away. */
  readonly folded?: boolean
  readonly children: ReactNode
}

/** What one article says, under its number and title. */
export const ArticleGroup = ({ article, size, folded = false, children }: Props) => {
  const dataset = useApp((state) => state.dataset)
  const open = useOpen()
  const record = dataset.article.get(article)
  const head = (
    <>
      <span className={styles.number}>{articleNumber(dataset, article)}</span>
      <span className={styles.articleTitle}>
        <Words>{record?.csl.title ?? article}</Words> <span className={styles.label}>{record?.label}</span>
      </span>
    </>
  )
  const list = <ol className={styles.claims}>{children}</ol>
  if (!folded) {
    return (
      <div className={styles.article}>
        <h4 className={styles.articleHead}>
          <button type="button" onClick={() => open('article', article)} title={dossierWords.aboutArticle}>
            {head}
          </button>
          <span className={styles.size}>{size}</span>
        </h4>
        {list}
      </div>
    )
  }
  return (
    <details className={styles.article}>
      <summary className={styles.articleHead}>
        <span className={styles.folded}>{head}</span>
        <span className={styles.size}>
          {size}
          <ChevronDown size={14} strokeWidth={1.75} aria-hidden />
        </span>
      </summary>
      {list}
    </details>
  )
}
