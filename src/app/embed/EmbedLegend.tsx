import { ChevronDown, X } from 'lucide-react'
import { useId, useState } from 'react'
import { actorTypes } from '../../model/actor.ts'
import type { Allowed } from '../../model/embedded.ts'
import { relations } from '../../model/relation.ts'
import { statuses } from '../../model/status.ts'
import { TieGlyph } from '../../ui/common/TieGlyph.tsx'
import { ContestedGlyph, TypeGlyph } from '../../ui/legend/glyphs.tsx'
import { Legend } from '../../ui/legend/Legend.tsx'
import { useMapVisible } from '../../ui/map/useMapVisible.ts'
import { embed as words } from '../../words/embed.ts'
import { en } from '../../words/en.ts'
import styles from './EmbedLegend.module.css'

/** What the marks mean: the relations in a row where there is room, all of it when asked for; where readers may, as a filter. */
export const EmbedLegend = ({ may }: { readonly may: Allowed }) => {
  const [open, setOpen] = useState(false)
  const id = useId()
  const { ties } = useMapVisible()
  const filters = may.has('filter')
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape in any part of it bubbles up to here
    <div
      className={styles.legend}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return
        event.stopPropagation()
        setOpen(false)
        document.getElementById(`${id}-button`)?.focus()
      }}
    >
      <div className={styles.row}>
        <button
          type="button"
          id={`${id}-button`}
          className={styles.open}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {filters ? en.header.filters : words.legend}
          {open ? (
            <X size={14} strokeWidth={1.8} aria-hidden />
          ) : (
            <ChevronDown size={14} strokeWidth={1.8} aria-hidden />
          )}
        </button>
        {!open && (
          <ul className={styles.marks}>
            {relations
              .filter((relation) => ties.some((tie) => tie.relation === relation))
              .map((relation) => (
                <li key={relation}>
                  <TieGlyph tie={{ relation }} width={30} /> {en.relation[relation]}
                </li>
              ))}
          </ul>
        )}
      </div>
      <section id={id} aria-label={words.legend} hidden={!open} className={styles.panel}>
        {open && (filters ? <Legend /> : <Marks />)}
      </section>
    </div>
  )
}

const Marks = () => {
  const { ties, actors } = useMapVisible()
  return (
    <ul className={styles.list}>
      {relations.map(
        (relation) =>
          ties.some((tie) => tie.relation === relation) && (
            <li key={relation}>
              <TieGlyph tie={{ relation }} />
              <span>
                {en.relation[relation]} <small>{en.relationMeaning[relation]}</small>
              </span>
            </li>
          ),
      )}
      {statuses.map(
        (status) =>
          ties.some((tie) => tie.status === status) && (
            <li key={status}>
              <TieGlyph tie={{ relation: 'rivalry', status }} />
              <span>
                {en.status[status]} <small>{en.statusMeaning[status]}</small>
              </span>
            </li>
          ),
      )}
      {ties.some((tie) => tie.contested) && (
        <li>
          <ContestedGlyph />
          <span>
            {en.contested} <small>{en.contestedMeaning}</small>
          </span>
        </li>
      )}
      {(['unknown', 'ended'] as const).map(
        (validity) =>
          ties.some((tie) => tie.validity === validity) && (
            <li key={validity}>
              <TieGlyph tie={{ relation: 'rivalry', validity }} />
              <span>
                {en.validity[validity]} <small>{en.validityMeaning[validity]}</small>
              </span>
            </li>
          ),
      )}
      {actorTypes.map(
        (type) =>
          actors.some((actor) => actor.type === type) && (
            <li key={type}>
              <TypeGlyph type={type} />
              <span>{en.actorType[type]}</span>
            </li>
          ),
      )}
    </ul>
  )
}
