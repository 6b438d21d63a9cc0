import type { Answer } from '../../model/disagreement.ts'
import type { ArticlePieces } from '../../query/evidence.ts'
import { toggleArticle } from '../../state/changes.ts'
import { dateInWords } from '../../words/dates.ts'
import { disagreements as words } from '../../words/disagreements.ts'
import { Letter } from '../common/Letter.tsx'
import { ArticleTag } from '../dossier/ArticleTag.tsx'
import { Words } from '../dossier/Words.tsx'
import { useApp, useChange } from '../useApp.ts'
import styles from './AnswerColumn.module.css'
import { EvidenceItem } from './EvidenceItem.tsx'

interface Props {
  readonly answer: Answer
  readonly letter: string
  readonly articles: readonly ArticlePieces[]
}

/** One answer in our words, and by article what it rests on. */
export const AnswerColumn = ({ answer, letter, articles }: Props) => {
  const allOut = articles.every(({ pieces }) => pieces.every(({ out }) => out))
  return (
    <li className={styles.answer} data-out={allOut || undefined}>
      <div className={styles.head}>
        <Letter letter={letter} size={24} />
        <p>
          <span className="visually-hidden">{words.answer(letter)}: </span>
          <Words>{answer.text}</Words>
        </p>
      </div>
      {allOut && <p className={styles.note}>{words.allOut}</p>}
      {articles.map((one) => (
        <ArticleEvidence key={one.article} {...one} />
      ))}
    </li>
  )
}

const ArticleEvidence = ({ article, off, pieces }: ArticlePieces) => {
  const when = useApp((state) => state.dataset.article.get(article)?.when)
  const selected = useApp(({ view: { selection } }) => selection?.type === 'article' && selection.id === article)
  const change = useChange()
  const items = (
    <ul>
      {pieces.map((piece) => (
        <EvidenceItem key={piece.of.id} piece={piece} />
      ))}
    </ul>
  )
  return (
    <div className={styles.article} data-off={off || undefined} data-marked={selected || undefined}>
      <p className={styles.from}>
        <ArticleTag id={article} /> <span className={styles.date}>{when && dateInWords(when)}</span>
      </p>
      {off ? (
        <>
          <p className={styles.note}>
            {words.left.article}{' '}
            <button type="button" onClick={() => change(toggleArticle(article))}>
              {words.use}
            </button>
          </p>
          <details>
            <summary>{words.statements(pieces.length)}</summary>
            {items}
          </details>
        </>
      ) : (
        items
      )}
    </div>
  )
}
