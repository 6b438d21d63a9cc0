import { memo, useMemo } from 'react'
import type { ClaimTime } from '../../model/claimTime.ts'
import type { LaneRow } from '../../query/timeline/lanes.ts'
import { relationPaint } from '../../scene/palette.ts'
import { barParts } from '../../scene/timeBar.ts'
import styles from './Bar.module.css'
import { Bar } from './Bar.tsx'
import { Mark } from './Mark.tsx'
import type { Panel } from './panel.ts'
import { clearOfEnds, isMarked, marksOn } from './placing.ts'

interface Props {
  readonly row: LaneRow
  readonly panel: Panel
  readonly height: number
  readonly pale: boolean
  /** The claim, article or event that is selected, where a claim of this row is of it. */
  readonly selected: string | undefined
}

/** The bars and marks of one tie on one scale. */
export const Track = memo(({ row, panel, height, pale, selected }: Props) => {
  const y = height / 2
  const { relation } = row.tie
  const bars = useMemo(
    () => row.runs.map((run) => ({ run, parts: barParts(run.start, run.end, panel.x, [0, panel.width]) })),
    [row, panel],
  )
  const marks = useMemo(() => marksOn(row, panel), [row, panel])
  const ends = useMemo(() => row.runs.flatMap(({ start, end }) => [panel.x(start.from), panel.x(end.to)]), [row, panel])
  const whiskers = useMemo(() => whiskersOn(row.times, panel), [row, panel])
  return (
    <>
      {whiskers.map(([from, to]) => (
        <path
          key={`${from} ${to}`}
          d={`M${from} ${y - 3}V${y + 3}M${from} ${y}H${to}M${to} ${y - 3}V${y + 3}`}
          className={`${styles.whisker} s-${relationPaint(relation, true)}`}
        />
      ))}
      {bars.map(({ run, parts }) => (
        <Bar key={`${run.start.from}${run.soft}`} relation={relation} soft={pale || run.soft} parts={parts} y={y} />
      ))}
      {marks.map(({ x, members }) => (
        <Mark
          key={members[0]?.claim.id}
          times={members}
          x={members.length > 1 ? clearOfEnds(x, ends) : x}
          y={y}
          pale={pale}
          selected={members.some((time) => isMarked(time, selected))}
        />
      ))}
    </>
  )
})

/** How far the date of a mark may be off, where that is wider than the mark and no bar shows it. */
const whiskersOn = (times: readonly ClaimTime[], { x, width }: Panel): (readonly [number, number])[] => {
  const seen = new Map<string, readonly [number, number]>()
  for (const { manner, start } of times) {
    if (manner === 'stretch' || manner === 'attested') continue
    const [from, to] = [x(start.from), x(start.to)]
    if (to - from < 15 || to < 0 || from > width) continue
    seen.set(`${from} ${to}`, [Math.max(-10, from), Math.min(width + 10, to)])
  }
  return [...seen.values()]
}
