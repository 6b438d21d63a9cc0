import { relations } from '../../model/relation.ts'
import type { ArticlePair } from '../../query/claimsOfArticle.ts'
import { en } from '../../words/en.ts'
import { pairName } from '../../words/sentences.ts'
import { useApp } from '../useApp.ts'
import { RelationMark } from './RelationMark.tsx'
import rows from './Rows.module.css'
import { useOpen } from './useOpen.ts'

/** What an article says, counted by relation and listed by pair. */
export const ArticlePairs = ({ pairs }: { readonly pairs: readonly ArticlePair[] }) => {
  const dataset = useApp((state) => state.dataset)
  const open = useOpen()
  const ties = pairs.flatMap((pair) => pair.ties)
  return (
    <>
      <ul className={rows.counts}>
        {relations.map((relation) => {
          const n = ties.filter((tie) => tie.relation === relation).reduce((sum, tie) => sum + tie.claims.length, 0)
          return n === 0 ? null : (
            <li key={relation} className={rows.count}>
              <RelationMark relation={relation} /> {en.relation[relation]}, {n}
            </li>
          )
        })}
      </ul>
      <ul className={rows.rows}>
        {pairs.map(({ actors, ties: own }) => (
          <li key={actors.join()} className={rows.pairRow}>
            <span className={rows.rowName}>{pairName(dataset, actors)}</span>
            <span className={rows.pairTies}>
              {own.map(({ id, relation, claims }) => (
                <button
                  key={id}
                  type="button"
                  className={rows.pairTie}
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
