import { type Cluster, clustered } from '../../lib/clusters.ts'
import type { ClaimTime } from '../../model/claimTime.ts'
import type { LaneRow } from '../../query/timeline/lanes.ts'
import type { Panel } from './panel.ts'

const apart = 13
const reach = 13

/** The claims of a row that have a place on a scale, those too close to each other taken together. */
export const marksOn = ({ times }: LaneRow, { extent, x }: Panel): Cluster<ClaimTime>[] =>
  clustered(
    times.filter(({ at }) => at >= extent.from && at <= extent.to),
    ({ at }) => x(at),
    apart,
  )

/** The mark that a press at some place means. */
export const markAt = (marks: readonly Cluster<ClaimTime>[], x: number): Cluster<ClaimTime> | undefined => {
  const nearest = marks.reduce<Cluster<ClaimTime> | undefined>(
    (best, mark) => (best && Math.abs(best.x - x) <= Math.abs(mark.x - x) ? best : mark),
    undefined,
  )
  return nearest && Math.abs(nearest.x - x) <= reach ? nearest : undefined
}

/** Where a claim is best shown: on the closer scale if it has a place there. */
export const placeOf = (
  { at }: ClaimTime,
  panels: readonly Panel[],
): { readonly panel: Panel; readonly x: number } | undefined => {
  const panel = [...panels].reverse().find(({ extent }) => at >= extent.from && at <= extent.to) ?? panels[0]
  return panel && { panel, x: Math.min(panel.width, Math.max(0, panel.x(at))) }
}
