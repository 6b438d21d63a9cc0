import type { Relation } from '../../model/relation.ts'
import type { Third } from '../../query/inCommon.ts'
import { dossier as dossierWords } from '../../words/dossier.ts'
import { ActorName } from './ActorName.tsx'
import styles from './Pair.module.css'
import { RelationMark } from './RelationMark.tsx'

interface Props {
  readonly words: string
  readonly marks: readonly Relation[]
  readonly thirds: readonly Third[]
}

/** How some actors stand to both of a pair, and which. */
export const Thirds = ({ words, marks, thirds }: Props) => (
  <p className={styles.thirds}>
    {marks.map((relation) => (
      <RelationMark key={relation} relation={relation} />
    ))}
    <span>
      {words}{' '}
      {thirds.map(({ actor, certain }, index) => (
        <span key={actor}>
          <ActorName id={actor} />
          {!certain && (
            <span className={styles.uncertain} title={dossierWords.uncertainMeaning}>
              {' '}
              ({dossierWords.uncertain})
            </span>
          )}
          {index < thirds.length - 1 && dossierWords.listComma}
        </span>
      ))}
    </span>
  </p>
)
