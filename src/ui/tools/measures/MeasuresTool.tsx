import { useMemo } from 'react'
import { type Relation, relations } from '../../../model/relation.ts'
import { friendlyRelations, measuringOf, standings } from '../../../query/measures.ts'
import { setTool } from '../../../state/lensChanges.ts'
import { en } from '../../../words/en.ts'
import { measures as words } from '../../../words/measures.ts'
import { UseEverything } from '../../common/UseEverything.tsx'
import { RelationMark } from '../../dossier/RelationMark.tsx'
import { useApp, useChange } from '../../useApp.ts'
import { useAnalysed } from '../common/useAnalysed.ts'
import { Glosses } from './Glosses.tsx'
import { Groups } from './Groups.tsx'
import { Meanings } from './Meanings.tsx'
import styles from './Measures.module.css'
import { SignReading } from './SignReading.tsx'
import { StandingsTable } from './StandingsTable.tsx'
import { useMeasured } from './useMeasured.ts'

/** Who stands where in the network, by measures that know of signs. */
export const MeasuresTool = () => {
  const signs = useApp((state) => state.view.signs)
  const articles = useApp((state) => state.dataset.articles.length)
  const chosen = useApp(({ view }) => (view.tool?.type === 'measures' ? view.tool.over : undefined))
  const change = useChange()
  const { visible, hidden } = useAnalysed()
  const over = useMemo(() => chosen ?? friendlyRelations(signs), [chosen, signs])
  const asked = useMemo(() => measuringOf(visible.ties, signs, over), [visible, signs, over])
  const measured = useMeasured(asked)
  const rows = useMemo(() => standings(visible.ties, signs, measured), [visible, signs, measured])
  const toggle = (relation: Relation) => {
    const next = relations.filter((one) => over.includes(one) !== (one === relation))
    if (next.length > 0) change(setTool({ type: 'measures', over: next }))
  }
  return (
    <>
      <p className={styles.lead}>{words.lead(articles)}</p>
      <SignReading ties={visible.ties} />
      <UseEverything hidden={hidden} />
      <fieldset className={styles.over}>
        <legend>{words.over}</legend>
        {relations.map((relation) => (
          <label key={relation} title={en.relation[relation]}>
            <input
              type="checkbox"
              checked={over.includes(relation)}
              disabled={over.length === 1 && over.includes(relation)}
              onChange={() => toggle(relation)}
            />
            <RelationMark relation={relation} />
            {en.relation[relation]}
          </label>
        ))}
      </fieldset>
      {over.includes('rivalry') && <p className={styles.warning}>{words.overHostile}</p>}
      {rows.length === 0 ? (
        <p className={styles.outcome}>{words.none}</p>
      ) : (
        <>
          <Glosses />
          <StandingsTable rows={rows} busy={measured === undefined} />
        </>
      )}
      <Groups measured={measured} ties={visible.ties} actors={rows.length} />
      <Meanings />
    </>
  )
}
