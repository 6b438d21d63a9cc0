import type { Cluster } from '../../lib/clusters.ts'
import type { ClaimTime } from '../../model/claimTime.ts'
import type { Relation } from '../../model/relation.ts'
import type { LaneRow } from '../../query/timeline/lanes.ts'
import type { Run } from '../../query/timeline/runs.ts'
import { relationPaint } from '../palette.ts'
import type { Ground, Shape } from '../scene.ts'
import { drawBar } from './drawBar.ts'
import { drawMark, type MarkSizes } from './drawMark.ts'
import type { Panel } from './panel.ts'
import { clearOfEnds, marksOn } from './placing.ts'
import { type BarParts, barParts, type Stretch } from './timeBar.ts'

/** What stands in a row on one scale: how far dates may be off, bars with their ends, and marks of claims. */
export interface Track {
  readonly whiskers: readonly Stretch[]
  readonly bars: readonly { readonly run: Run; readonly parts: BarParts }[]
  readonly marks: readonly Cluster<ClaimTime>[]
}

export const trackOf = (row: LaneRow, panel: Panel): Track => {
  const ends = row.runs.flatMap(({ start, end }) => [panel.x(start.from), panel.x(end.to)])
  return {
    whiskers: whiskersOn(row.times, panel),
    bars: row.runs.map((run) => ({ run, parts: barParts(run.start, run.end, panel.x, [0, panel.width]) })),
    marks: marksOn(row, panel).map(({ x, members }) => ({ x: members.length > 1 ? clearOfEnds(x, ends) : x, members })),
  }
}

/** A row on one scale, around the height of its middle. */
export const drawTrack = (row: LaneRow, panel: Panel, y: number, pale: boolean, sizes: MarkSizes): Ground => {
  const { relation } = row.tie
  const { whiskers, bars, marks } = trackOf(row, panel)
  const drawn = marks.map(({ x, members }) => drawMark(members, { x, y }, pale, sizes))
  return {
    shapes: [
      ...whiskers.map((stretch) => whiskerShape(stretch, y, relation, panel)),
      ...bars.flatMap(({ run, parts }) => drawBar(relation, pale || run.soft, parts, y, [0, panel.width])),
      ...drawn.flatMap(({ shapes }) => shapes),
    ],
    texts: drawn.flatMap(({ texts }) => texts),
  }
}

/** A level line with an end at either side, where that side is on the scale. */
export const whiskerShape = ([from, to]: Stretch, y: number, relation: Relation, { width }: Panel): Shape => {
  const [low, high] = [Math.max(0, from), Math.min(width, to)]
  const end = (x: number) => `M${x} ${y - 3}L${x} ${y + 3}`
  return {
    d: `${from >= 0 ? end(low) : ''}M${low} ${y}L${high} ${y}${to <= width ? end(high) : ''}`,
    stroke: relationPaint(relation, true),
    width: 1,
  }
}

/** How far the date of a mark may be off, where that is wider than the mark and no bar shows it. */
const whiskersOn = (times: readonly ClaimTime[], { x, width }: Panel): Stretch[] => {
  const seen = new Map<string, Stretch>()
  for (const { manner, start } of times) {
    if (manner === 'stretch' || manner === 'attested') continue
    const [from, to] = [x(start.from), x(start.to)]
    if (to - from < 15 || to < 0 || from > width) continue
    seen.set(`${from} ${to}`, [Math.max(-10, from), Math.min(width + 10, to)])
  }
  return [...seen.values()]
}
