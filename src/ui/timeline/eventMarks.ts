import { type Placed, tiered } from '../../lib/tiers.ts'
import { spanOfValid } from '../../model/date.ts'
import type { Event } from '../../model/event.ts'
import type { Extent } from '../../query/timeline/extent.ts'
import { widthOf } from '../../scene/measure.ts'
import type { Panel } from './panel.ts'

/** An event on a scale: where it begins and ends, where its leader stands, and the place of its name if there is one. */
export interface EventMark {
  readonly event: Event
  readonly from: number
  readonly to: number
  readonly x: number
  readonly label: Placed | undefined
  /** The closer scale beside this one names it. */
  readonly elsewhere: boolean
}

export const labelSize = 12.5
const widest = 240
const padding = 10

/** The events of a scale, their names placed so that none covers another. */
export const eventMarks = (
  events: readonly Event[],
  { extent, x, width }: Panel,
  tiers: number,
  enlarged: Extent | undefined,
): EventMark[] => {
  const marks = events.flatMap((event) => {
    const { first, last } = spanOfValid(event.when)
    if (last < extent.from || first > extent.to) return []
    const [from, to] = [Math.max(0, x(first)), Math.min(width, x(last))]
    const elsewhere = enlarged !== undefined && first <= enlarged.to && last >= enlarged.from
    const text = widthOf(event.name, { family: 'sans', weight: 400 }, labelSize)
    const wanted = Math.min(widest, text + padding)
    return [{ event, from, to, x: (from + to) / 2, width: wanted, elsewhere }]
  })
  const named = marks.filter((mark) => !mark.elsewhere)
  const places = tiered(named, { from: -4, to: width + 4, tiers })
  const placeOf = new Map(named.map((mark, index) => [mark, places[index]]))
  const labels = marks.map((mark) => placeOf.get(mark))
  return marks.map(({ width: _, ...mark }, index) => ({ ...mark, label: labels[index] })).sort((a, b) => a.x - b.x)
}
