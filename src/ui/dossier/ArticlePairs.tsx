import { relations } from '../../model/relation.ts'
import type { ArticlePair } from '../../query/claimsOfArticle.ts'
import { en } from '../../words/en.ts'
import { pairName } from '../../words/sentences.ts'
import { useApp } from '../useApp.ts'
import styles from './Dossier.module.css'
import { RelationMark } from './RelationMark.tsx'
import { useOpen } from './useOpen.ts'

/** What an article says, counted by relation and listed by pair. */
export const ArticlePairs = ({ pairs }: { readonly pairs: readonly ArticlePair[] }) => {
  const dataset = useApp((state) => state.dataset)
  const open = useOpen()
  const ties = pairs.flatMap((pair) => pair.ties)
  return (
    <>
      <ul className={styles.counts}>
        {relations.map((relation) => {
          const n = ties.filter((tie) => tie.relation === relation).reduce((sum, tie) => sum + tie.claims.length, 0)
          return n === 0 ? null : (
            <li key={relation} className={styles.count}>
              <RelationMark relation={relation} /> {en.relation[relation]}, {n}
            </li>
          )
        })}
      </ul>
      <ul className={styles.rows}>
        {pairs.map(({ actors, ties: own }) => (
          <li key={actors.join()} className={styles.pairRow}>
            <span className={styles.rowName}>{pairName(dataset, actors)}</span>
            <span className={styles.pairTies}>
              {own.map(({ id, relation, claims }) => (
                <button
                  key={id}
                  type="button"
                  className={styles.pairTie}
                  aria-label={`${pairName(dataset, actors)}: ${en.relation[relation]}, ${en.claims(claims.length)}`}
                  onClick={() => open('tie', id)}
                >
                  <RelationMark relation={relation} />
                  {claims.length}
                </button>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
