import { useDeferredValue, useMemo } from 'react'
import { actorTypes } from '../../model/actor.ts'
import { relations } from '../../model/relation.ts'
import { statuses } from '../../model/status.ts'
import { censusOf, sortsOf, unfiltered } from '../../query/census.ts'
import { query } from '../../query/query.ts'
import {
  resetFilters,
  toggleContested,
  toggleFolding,
  toggleRelation,
  toggleStatus,
  toggleType,
  toggleValidity,
} from '../../state/changes.ts'
import { opensWith } from '../../state/visible.ts'
import { en } from '../../words/en.ts'
import { TieGlyph } from '../common/TieGlyph.tsx'
import { useApp, useChange, useVisible } from '../useApp.ts'
import { ContestedGlyph, TypeGlyph } from './glyphs.tsx'
import styles from './Legend.module.css'
import { LegendRow } from './LegendRow.tsx'
import { SourceFilters } from './SourceFilters.tsx'

/** What the marks on the map mean, with how many there are; each row switches its marks off and on. */
export const Legend = () => {
  const dataset = useApp((state) => state.dataset)
  const { filters, folded } = useApp((state) => state.view)
  const narrow = useApp((state) => state.narrow)
  // The map is painted first; the numbers follow.
  const visible = useDeferredValue(useVisible())
  const change = useChange()
  // The rows stay at every date: the numbers come later, and nothing may move under the pointer.
  const sorts = useMemo(() => sortsOf(dataset), [dataset])
  // What there would be without filters, whether a row is switched on or not.
  const census = useMemo(
    () => censusOf(query(dataset, unfiltered(visible.view), opensWith(visible.view, narrow))),
    [dataset, visible, narrow],
  )
  // How many would be left: with every other filter as it is.
  const single = useMemo(() => {
    const any = { ...visible.view, filters: { ...visible.view.filters, support: 'any' as const } }
    return censusOf(query(dataset, any, opensWith(any, narrow))).single
  }, [dataset, visible, narrow])
  const touched = visible.left.filters > 0 || filters !== resetFilters().apply(visible.view).filters

  return (
    <div className={styles.legend}>
      <Group title={en.legend.relation}>
        {relations.map(
          (relation) =>
            sorts.relation.has(relation) && (
              <LegendRow
                key={relation}
                on={!filters.relations.includes(relation)}
                glyph={<TieGlyph tie={{ relation }} />}
                name={en.relation[relation]}
                meaning={en.relationMeaning[relation]}
                count={census.relation.get(relation) ?? 0}
                onToggle={() => change(toggleRelation(relation))}
              />
            ),
        )}
      </Group>
      <Group title={en.legend.status}>
        {statuses.map(
          (status) =>
            sorts.status.has(status) && (
              <LegendRow
                key={status}
                on={!filters.statuses.includes(status)}
                glyph={<TieGlyph tie={{ relation: 'rivalry', status }} />}
                name={en.status[status]}
                meaning={en.statusMeaning[status]}
                count={census.status.get(status) ?? 0}
                onToggle={() => change(toggleStatus(status))}
              />
            ),
        )}
      </Group>
      <Group title={en.legend.also}>
        {sorts.contested && (
          <LegendRow
            on={!filters.contested}
            glyph={<ContestedGlyph />}
            name={en.contested}
            meaning={en.contestedMeaning}
            count={census.contested}
            onToggle={() => change(toggleContested())}
          />
        )}
        {(['unknown', 'ended'] as const).map((validity) => (
          <LegendRow
            key={validity}
            on={!filters.validities.includes(validity)}
            glyph={<TieGlyph tie={{ relation: 'rivalry', validity }} />}
            name={en.validity[validity]}
            meaning={en.validityMeaning[validity]}
            count={census.validity.get(validity) ?? 0}
            onToggle={() => change(toggleValidity(validity))}
          />
        ))}
      </Group>
      <Group title={en.legend.type}>
        {actorTypes.map(
          (type) =>
            sorts.type.has(type) && (
              <LegendRow
                key={type}
                on={!filters.types.includes(type)}
                glyph={<TypeGlyph type={type} />}
                name={en.actorType[type]}
                count={census.type.get(type) ?? 0}
                onToggle={() => change(toggleType(type))}
              />
            ),
        )}
      </Group>
      <SourceFilters counts={census.article} single={single} />
      <LegendRow
        on={folded}
        name={en.legend.folded}
        meaning={folded ? en.legend.foldedNote : en.legend.unfoldedNote}
        onToggle={() => change(toggleFolding())}
      />
      {touched && (
        <button type="button" className={styles.reset} onClick={() => change(resetFilters())}>
          {en.legend.reset}
        </button>
      )}
      <div className={styles.notes}>
        {en.legend.footnotes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        {folded && <p>{en.legend.foldedNote}</p>}
      </div>
    </div>
  )
}

const Group = ({ title, children }: { readonly title: string; readonly children: React.ReactNode }) => (
  <fieldset className={styles.group}>
    <legend className={styles.heading}>{title}</legend>
    {children}
  </fieldset>
)
