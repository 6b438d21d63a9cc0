import { type Cluster, clustered } from '../../lib/clusters.ts'
import type { ClaimTime } from '../../model/claimTime.ts'
import type { LaneRow } from '../../query/timeline/lanes.ts'
import type { Panel } from './panel.ts'

const apart = { single: 11, several: 16.5 }
const reach = 13

/** The claims of a row that have a place on a scale, those too close to each other taken together. */
export const marksOn = ({ times }: LaneRow, { extent, x }: Panel): Cluster<ClaimTime>[] =>
  clustered(
    times.filter(({ at }) => at >= extent.from && at <= extent.to),
    ({ at }) => x(at),
    apart,
  )

const [ring, most] = [11, 4]

/** Where the ring of several claims is drawn: a little aside where it would cover an end of the bar that they make. */
export const clearOfEnds = (x: number, ends: readonly number[]): number => {
  const near = ends.map((end) => end - x).filter((away) => Math.abs(away) < ring)
  const [before, after] = [near.filter((away) => away < 0), near.filter((away) => away >= 0)]
  // Between two ends that are both too near there is no better place.
  if (near.length === 0 || (before.length > 0 && after.length > 0)) return x
  if (after.length > 0) return x - Math.min(most, ring - Math.min(...after))
  return x + Math.min(most, ring + Math.max(...before))
}

/** Whether a claim is selected, or is one of the selected article's or event's. */
export const isMarked = ({ claim: { id, article, event } }: ClaimTime, selected: string | undefined): boolean =>
  selected !== undefined && (id === selected || article === selected || event === selected)

/** The mark that a press at some place means. */
export const markAt = (marks: readonly Cluster<ClaimTime>[], x: number): Cluster<ClaimTime> | undefined => {
  const nearest = marks.reduce<Cluster<ClaimTime> | undefined>(
    (best, mark) => (best && Math.abs(best.x - x) <= Math.abs(mark.x - x) ? best : mark),
    undefined,
  )
  return nearest && Math.abs(nearest.x - x) <= reach ? nearest : undefined
}

/** Where the claims of a row are best shown: on the closer scale those that have a place there; at the mark that holds them. */
export const placesOf = (row: LaneRow, panels: readonly Panel[]): ReadonlyMap<string, { panel: Panel; x: number }> => {
  const places = new Map<string, { panel: Panel; x: number }>()
  // The years come first, so that the weeks have the last word.
  for (const panel of panels)
    for (const { x, members } of marksOn(row, panel))
      for (const { claim } of members) places.set(claim.id, { panel, x })
  return places
}
