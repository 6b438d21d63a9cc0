import type { KeyboardEvent } from 'react'
import { moveSide, unitAt } from '../../query/timeline/brush.ts'
import type { Extent } from '../../query/timeline/extent.ts'
import type { Panel } from '../../scene/timeline/panel.ts'
import { dateInWords } from '../../words/dates.ts'
import { timelineWords } from '../../words/timeline.ts'
import { useTravel } from '../time/useTravel.ts'
import { useApp } from '../useApp.ts'
import styles from './Scale.module.css'

interface Props {
  readonly panel: Panel
  readonly band: Extent
  readonly top: number
}

const long = { year: 10, day: 7 }

/** The two sides of the view's date on a scale, moved by arrow keys or by dragging. */
export const Sides = ({ panel: { unit, extent, x }, band, top }: Props) => {
  const date = useApp((state) => state.view.date)
  const travel = useTravel()
  const numbered = (time: number) => (unit === 'year' ? new Date(time).getUTCFullYear() : Math.floor(time / 86_400_000))
  const move = (side: 'from' | 'to') => (event: KeyboardEvent) => {
    const by = {
      ArrowRight: 1,
      ArrowUp: 1,
      ArrowLeft: -1,
      ArrowDown: -1,
      PageUp: long[unit],
      PageDown: -long[unit],
      Home: Number.NEGATIVE_INFINITY,
      End: Number.POSITIVE_INFINITY,
    }[event.key]
    if (by === undefined) return
    event.preventDefault()
    const next = moveSide(date, side, by, unit, extent)
    if (next !== date) travel(next)
  }
  return (['from', 'to'] as const).map((side) => (
    <div
      key={side}
      role="slider"
      tabIndex={0}
      className={styles.side}
      data-side={side}
      style={{ left: side === 'from' ? x(band.from) - 24 : x(band.to), top }}
      aria-label={timelineWords.side[side][unit]}
      aria-valuemin={numbered(extent.from)}
      aria-valuemax={numbered(extent.to - 1)}
      aria-valuenow={numbered(band[side])}
      aria-valuetext={dateInWords(unitAt(band[side], unit))}
      onKeyDown={move(side)}
    />
  ))
}
