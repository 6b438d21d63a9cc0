import { useState } from 'react'
import type { Relation } from '../../model/relation.ts'
import type { Tie } from '../../model/tie.ts'
import type { RelationClaims } from '../../query/claimsOfPair.ts'
import { dossier as dossierWords } from '../../words/dossier.ts'
import { en } from '../../words/en.ts'
import { TieGlyph } from '../common/TieGlyph.tsx'
import styles from './Pair.module.css'

interface Props {
  readonly groups: readonly RelationClaims[]
  readonly first: Relation
}

/** The relations of a pair; pressing one goes to its claims. */
export const RelationChips = ({ groups, first }: Props) => {
  const [pressed, setPressed] = useState(first)
  const [asked, setAsked] = useState(first)
  if (asked !== first) {
    setAsked(first)
    setPressed(first)
  }
  return (
    <fieldset className={styles.chips} aria-label={dossierWords.relations}>
      {groups.map(({ id, relation, shown, hidden, tie }, index) => (
        <button
          key={id}
          type="button"
          className={styles.chip}
          data-relation={relation}
          aria-pressed={relation === pressed}
          onClick={() => {
            setPressed(relation)
            const heading = document.getElementById(sectionId(relation))
            heading?.focus({ preventScroll: true })
            heading?.scrollIntoView({ block: 'start', behavior: 'smooth' })
          }}
        >
          <TieGlyph tie={drawnAs(relation, tie)} width={40} />
          {(index === 0 ? dossierWords.chipFirst : dossierWords.chip)(
            en.relation[relation],
            shown.length || hidden.length,
          )}
        </button>
      ))}
    </fieldset>
  )
}

/** As on the map but for its date: a chip speaks of all dates. */
const drawnAs = (relation: Relation, tie?: Tie) =>
  tie ? { relation, status: tie.status, direction: tie.direction } : { relation, direction: 'none' as const }

/** The id of a relation's heading in the dossier. */
export const sectionId = (relation: Relation): string => `dossier-${relation}`
