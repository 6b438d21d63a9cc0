import { useMemo } from 'react'
import type { Dataset } from '../../model/dataset.ts'
import { unitAt } from '../../query/timeline/brush.ts'
import type { Extent } from '../../query/timeline/extent.ts'
import { eventMarks } from '../../scene/timeline/eventMarks.ts'
import { type HeadPlan, headOf } from '../../scene/timeline/head.ts'
import type { Panel } from '../../scene/timeline/panel.ts'
import { dateInWords } from '../../words/dates.ts'
import { timelineWords } from '../../words/timeline.ts'
import { Ground } from './Ground.tsx'
import styles from './Scale.module.css'
import { ScaleButtons } from './ScaleButtons.tsx'
import { Sides } from './Sides.tsx'
import { useBrush } from './useBrush.ts'

interface Props {
  readonly dataset: Dataset
  readonly panel: Panel
  readonly head: HeadPlan
  readonly left: number
  readonly band: Extent | undefined
  readonly enlarged: Extent | undefined
  readonly selected: string | undefined
}

/** One scale with its events, periods and the date of the view, which is set by dragging over it. */
export const Scale = ({ dataset, panel, head, left, band, enlarged, selected }: Props) => {
  const { unit, extent, x } = panel
  const { brush, ...handlers } = useBrush(panel)
  const { events } = dataset
  const marks = useMemo(() => eventMarks(events, panel, head.tiers, enlarged), [events, panel, head.tiers, enlarged])
  const y = headOf(head)
  const words = (time: number) => dateInWords(unitAt(time, unit))
  const shown = brush ?? band
  return (
    <div
      className={styles.scale}
      style={{ left, top: panel.line * y.height, width: panel.width, height: y.height }}
      data-scale={unit}
      {...handlers}
    >
      <svg className={styles.back} width={panel.width} height={y.height} aria-hidden="true">
        <Ground panel={{ ...panel, ticks: [] }} band={undefined} enlarged={enlarged} />
        {shown && (
          <rect
            x={(x(shown.from) + x(shown.to)) / 2 - Math.max(3, x(shown.to) - x(shown.from)) / 2}
            y={y.marks - 10}
            width={Math.max(3, x(shown.to) - x(shown.from))}
            height={y.height - y.marks + 10}
            className={styles.band}
          />
        )}
        {panel.ticks.map((tick) => (
          <g key={tick}>
            <line x1={x(tick)} x2={x(tick)} y1={y.axis} y2={y.height} className={styles.tick} />
            {x(tick) < panel.width - 24 && (
              <text x={x(tick) + 4} y={y.axis + 13} className={styles.label}>
                {unit === 'year' ? words(tick) : words(tick).replace(/ \d{4}$/, '')}
              </text>
            )}
          </g>
        ))}
        <line x1={0} x2={panel.width} y1={y.axis} y2={y.axis} className={styles.axis} />
        {marks.map((mark) => (
          <g key={mark.event.id} data-selected={mark.event.id === selected || undefined}>
            {mark.label && (
              <line x1={mark.x} x2={mark.x} y1={y.tier(mark.label.tier) + 3} y2={y.marks} className={styles.leader} />
            )}
            {mark.to - mark.from > 14 && (
              <path
                d={`M${mark.from} ${y.marks - 3}V${y.marks + 3}M${mark.from} ${y.marks}H${mark.to}M${mark.to} ${y.marks - 3}V${y.marks + 3}`}
                className={styles.reach}
              />
            )}
            <path
              d={`M${mark.x} ${y.marks - 4.6}l4.6 4.6l-4.6 4.6l-4.6 -4.6Z`}
              className={mark.elsewhere ? styles.eventElsewhere : styles.event}
            />
          </g>
        ))}
        <line x1={0} x2={panel.width} y1={y.height - 0.5} y2={y.height - 0.5} className={styles.axis} />
      </svg>
      <p className={styles.caption}>
        <b>{timelineWords.scale[unit](words(extent.from), words(extent.to - 1))}</b>
        {unit === 'day' && panel.line === 0 && <span>{timelineWords.closer}</span>}
      </p>
      <ScaleButtons dataset={dataset} panel={panel} marks={marks} head={head} selected={selected} />
      {brush ? (
        <output className={styles.brushed} style={{ left: (x(brush.from) + x(brush.to)) / 2, top: y.axis - 2 }}>
          {dateInWords(brush.date)}
        </output>
      ) : (
        band && <Sides panel={panel} band={band} top={y.axis - 11} />
      )}
    </div>
  )
}
