import { type MouseEvent, memo, type ReactNode, useMemo } from 'react'
import type { Dataset } from '../../model/dataset.ts'
import type { Tie } from '../../model/tie.ts'
import type { Extent } from '../../query/timeline/extent.ts'
import type { Lane, LaneRow } from '../../query/timeline/lanes.ts'
import type { LanePlace } from '../../query/timeline/walkLanes.ts'
import { glyphWidth, type LanePlan, lanePlan, type Panel, type Plan } from '../../scene/timeline/panel.ts'
import { isMarked, markAt, marksOn, placesOf } from '../../scene/timeline/placing.ts'
import { TieGlyph } from '../common/TieGlyph.tsx'
import { Ground } from './Ground.tsx'
import styles from './Lanes.module.css'
import { laneName, markSentence, rowSentence } from './sentences.ts'
import { Track } from './Track.tsx'

export interface Hovered {
  readonly row: LaneRow
  readonly claims: readonly string[]
  readonly x: number
  readonly y: number
}

export interface LaneProps {
  readonly lane: Lane
  readonly plan: Plan
  readonly dataset: Dataset
  readonly standing: ReadonlyMap<string, Tie>
  readonly bands: readonly (Extent | undefined)[]
  readonly enlarged: Extent | undefined
  /** The ids of what is selected, or pointed at by a tool. */
  readonly selected: string | undefined
  readonly lit: ReadonlySet<string>
  /** Where the Tab key stops, if in this lane. */
  readonly stop: LanePlace | undefined
  readonly onOpen: (type: 'tie' | 'claim', id: string) => void
  readonly onHover: (hovered: Hovered | undefined) => void
}

/** One pair: its name, and a row for each of its relations. */
export const LaneItem = memo(
  ({ lane, plan, dataset, standing, bands, enlarged, selected, lit, stop, onOpen, onHover }: LaneProps) => {
    const stands = lane.rows.some(({ tie }) => standing.has(tie.id))
    const name = laneName(dataset, lane.actors)
    const own = lanePlan(lane.rows.length, name, plan)
    const whole = !plan.stacked
    return (
      <>
        {whole &&
          plan.panels.map((panel, i) => (
            <svg
              key={panel.unit}
              className={styles.ground}
              width={panel.width}
              height={own.height}
              style={{ left: plan.names + panel.left }}
              aria-hidden="true"
            >
              <Ground panel={panel} band={bands[i]} enlarged={panel.unit === 'year' ? enlarged : undefined} />
            </svg>
          ))}
        {lane.rows.map((row, index) => {
          const tie = standing.get(row.tie.id)
          const top = plan.padding + index * own.row
          const here = stop?.tie === row.tie.id ? stop : undefined
          const current = selected === row.tie.id || lane.actors.includes(selected ?? '')
          return (
            <div
              key={row.tie.id}
              className={styles.row}
              style={{ top, height: own.row }}
              data-current={current || row.times.some(({ claim }) => claim.id === selected) || undefined}
              data-lit={lit.has(row.tie.id) || undefined}
            >
              <button
                type="button"
                className={styles.name}
                style={plan.names > 0 ? { width: plan.names - 12, height: own.row } : { height: plan.nameLine }}
                data-row={row.tie.id}
                data-pale={!stands || undefined}
                aria-label={rowSentence(row, tie, dataset)}
                aria-current={selected === row.tie.id || undefined}
                tabIndex={here && here.claim === undefined ? 0 : -1}
                onClick={() => onOpen('tie', row.tie.id)}
              >
                <span className={styles.pair} title={name}>
                  {index === 0 || plan.nameLine > 0 ? name : ''}
                </span>
                <TieGlyph tie={tie ?? { ...row.tie, validity: 'ended' }} width={glyphWidth} />
              </button>
              {plan.panels.map((panel, i) => (
                <PanelTrack
                  key={panel.unit}
                  {...{ row, panel, plan, own, onOpen, onHover, selected }}
                  pale={tie === undefined}
                  ground={
                    whole ? null : (
                      <Ground panel={panel} band={bands[i]} enlarged={panel.unit === 'year' ? enlarged : undefined} />
                    )
                  }
                />
              ))}
              {here && <ClaimButtons {...{ row, plan, own, dataset, onOpen, onHover }} at={here.claim} />}
            </div>
          )
        })}
      </>
    )
  },
)

interface PanelTrackProps extends Pick<LaneProps, 'plan' | 'selected' | 'onOpen' | 'onHover'> {
  readonly row: LaneRow
  readonly own: LanePlan
  readonly panel: Panel
  readonly pale: boolean
  readonly ground: ReactNode
}

/** A row on one scale. The pointer presses the mark that is nearest to it, else the bar; keys have buttons of their own. */
const PanelTrack = ({ row, panel, plan, own, pale, ground, selected, onOpen, onHover }: PanelTrackProps) => {
  const under = (event: MouseEvent) => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left
    return markAt(marksOn(row, panel), x)?.members.map(({ claim }) => claim.id) ?? []
  }
  const press = (event: MouseEvent) => {
    const claims = under(event)
    // Pressed again, a mark of several claims goes on to the next.
    const next = claims[(claims.indexOf(selected ?? '') + 1) % Math.max(1, claims.length)]
    if (next) onOpen('claim', next)
    else onOpen('tie', row.tie.id)
  }
  return (
    <svg
      className={styles.track}
      width={panel.width}
      height={own.track}
      style={{ left: plan.names + panel.left, top: plan.nameLine + panel.line * own.track }}
      aria-hidden="true"
      data-pale={pale || undefined}
      data-track={`${row.tie.id} ${panel.unit}`}
      onClick={press}
      onPointerMove={(event) =>
        event.pointerType === 'mouse' && onHover({ row, claims: under(event), x: event.clientX, y: event.clientY })
      }
      onPointerLeave={() => onHover(undefined)}
    >
      <rect width="100%" height="100%" className={styles.catch} />
      {ground}
      <Track
        row={row}
        panel={panel}
        height={own.track}
        pale={pale}
        selected={row.times.some((time) => isMarked(time, selected)) ? selected : undefined}
      />
    </svg>
  )
}

interface ClaimButtonsProps extends Pick<LaneProps, 'plan' | 'dataset' | 'onOpen' | 'onHover'> {
  readonly row: LaneRow
  readonly own: LanePlan
  readonly at: string | undefined
}

/** The claims of the row that the focus is in, in the order of time, each at its mark. */
const ClaimButtons = ({ row, plan, own, dataset, at, onOpen, onHover }: ClaimButtonsProps) => {
  const places = useMemo(() => placesOf(row, plan.panels), [row, plan])
  return row.times.map(({ claim }) => {
    const { id } = claim
    const place = places.get(id)
    if (!place) return null
    return (
      <button
        key={id}
        type="button"
        className={styles.claim}
        style={{
          left: plan.names + place.panel.left + place.x - 12,
          top: plan.nameLine + place.panel.line * own.track + own.track / 2 - 12,
        }}
        data-claim={id}
        tabIndex={id === at ? 0 : -1}
        aria-label={markSentence(claim, dataset)}
        onClick={() => onOpen('claim', id)}
        onFocus={({ currentTarget }) => {
          const { left, bottom } = currentTarget.getBoundingClientRect()
          onHover({ row, claims: [id], x: left, y: bottom - 12 })
        }}
        onBlur={() => onHover(undefined)}
      />
    )
  })
}
