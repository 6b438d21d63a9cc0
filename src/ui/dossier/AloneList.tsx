import type { ArticlePair } from '../../query/claimsOfArticle.ts'
import { dossier as dossierWords } from '../../words/dossier.ts'
import { en } from '../../words/en.ts'
import { pairName } from '../../words/sentences.ts'
import { useApp } from '../useApp.ts'
import styles from './Dossier.module.css'
import { RelationMark } from './RelationMark.tsx'
import rows from './Rows.module.css'
import { useOpen } from './useOpen.ts'

/** The ties of which no other article speaks. */
export const AloneList = ({ pairs }: { readonly pairs: readonly ArticlePair[] }) => {
  const dataset = useApp((state) => state.dataset)
  const open = useOpen()
  const alone = pairs.flatMap(({ actors, ties }) => ties.filter((tie) => tie.alone).map((tie) => ({ ...tie, actors })))
  if (alone.length === 0) return <p className={styles.quiet}>{dossierWords.noneAlone}</p>
  return (
    <details className={styles.more}>
      <summary>{dossierWords.aloneNote(alone.length)}</summary>
      <ul className={rows.rows}>
        {alone.map(({ id, relation, actors }) => (
          <li key={id}>
            <button type="button" className={rows.row} data-mark onClick={() => open('tie', id)}>
              <RelationMark relation={relation} />
              <span className={rows.rowName}>
                <span className="visually-hidden">{en.relation[relation]}: </span>
                {pairName(dataset, actors)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
