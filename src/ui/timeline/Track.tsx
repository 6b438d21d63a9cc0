import { memo, useMemo } from 'react'
import type { LaneRow } from '../../query/timeline/lanes.ts'
import type { Panel } from '../../scene/timeline/panel.ts'
import { isMarked } from '../../scene/timeline/placing.ts'
import { trackOf, whiskerShape } from '../../scene/timeline/track.ts'
import { Shapes } from '../common/TieGlyph.tsx'
import { Bar } from './Bar.tsx'
import { Mark } from './Mark.tsx'

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
  const { whiskers, bars, marks } = useMemo(() => trackOf(row, panel), [row, panel])
  return (
    <>
      <Shapes shapes={whiskers.map((stretch) => whiskerShape(stretch, y, relation, panel))} />
      {bars.map(({ run, parts }) => (
        <Bar
          key={`${run.start.from}${run.soft}`}
          relation={relation}
          soft={pale || run.soft}
          parts={parts}
          y={y}
          bounds={[0, panel.width]}
        />
      ))}
      {marks.map(({ x, members }) => (
        <Mark
          key={members[0]?.claim.id}
          times={members}
          x={x}
          y={y}
          pale={pale}
          selected={members.some((time) => isMarked(time, selected))}
        />
      ))}
    </>
  )
})
