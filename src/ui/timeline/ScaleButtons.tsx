import { type KeyboardEvent, useState } from 'react'
import type { Dataset } from '../../model/dataset.ts'
import { bandOf } from '../../query/timeline/brush.ts'
import { type EventMark, labelSize } from '../../scene/timeline/eventMarks.ts'
import { type HeadPlan, headOf } from '../../scene/timeline/head.ts'
import type { Panel } from '../../scene/timeline/panel.ts'
import { dateInWords } from '../../words/dates.ts'
import { timelineWords } from '../../words/timeline.ts'
import { useOpen } from '../dossier/useOpen.ts'
import { useTravel } from '../time/useTravel.ts'
import { useApp } from '../useApp.ts'
import styles from './Scale.module.css'

interface Props {
  readonly dataset: Dataset
  readonly panel: Panel
  readonly marks: readonly EventMark[]
  readonly head: HeadPlan
  readonly selected: string | undefined
}

/** What can be pressed on a scale: events open, periods become the date. One stop of the Tab key; arrows walk. */
export const ScaleButtons = ({ dataset, panel, marks, head, selected }: Props) => {
  const open = useOpen()
  const travel = useTravel()
  const date = useApp((state) => state.view.date)
  const [stop, setStop] = useState(0)
  const y = headOf(head)
  const events = marks.filter((mark) => !mark.elsewhere)
  const periods = head.periods
    ? dataset.periods.flatMap((period) => {
        const band = bandOf(period.when, panel.extent)
        return band ? [{ ...period, from: panel.x(band.from), to: panel.x(band.to) }] : []
      })
    : []
  const count = events.length + periods.length
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (by === undefined || count === 0) return
    event.preventDefault()
    const next = (Math.min(stop, count - 1) + by + count) % count
    setStop(next)
    event.currentTarget.querySelectorAll<HTMLElement>('button')[next]?.focus()
  }
  const roving = (index: number) => ({
    tabIndex: index === Math.min(stop, count - 1) ? 0 : -1,
    onFocus: () => setStop(index),
  })
  return (
    <fieldset aria-label={timelineWords.marks[panel.unit]} onKeyDown={walk}>
      {events.map(({ event, x, label }, index) => {
        const name = timelineWords.event(event.name, dateInWords(event.when))
        return (
          <button
            key={event.id}
            type="button"
            className={label ? styles.eventName : styles.eventMark}
            style={
              label
                ? {
                    left: label.side === 'after' ? x : x - label.width,
                    top: y.tier(label.tier) - head.tier / 2,
                    width: label.width,
                    height: head.tier,
                    lineHeight: `${head.tier}px`,
                    fontSize: labelSize,
                  }
                : { left: x - 12, top: y.marks - 12 }
            }
            data-side={label?.side}
            title={name}
            aria-label={name}
            aria-current={event.id === selected || undefined}
            onClick={() => open('event', event.id)}
            {...roving(index)}
          >
            {label && event.name}
          </button>
        )
      })}
      {periods.map(({ id, name, when, from, to }, index) => (
        <button
          key={id}
          type="button"
          className={styles.period}
          style={{ left: from + 1, top: y.periodsTop, width: Math.max(3, to - from - 2) }}
          title={name}
          aria-label={timelineWords.period(name)}
          aria-current={when === date ? 'date' : undefined}
          onClick={() => travel(when)}
          {...roving(events.length + index)}
        >
          {to - from > 6.2 * name.length + 6 ? name : ''}
        </button>
      ))}
    </fieldset>
  )
}
