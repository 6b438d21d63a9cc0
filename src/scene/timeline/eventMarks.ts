import { type Placed, tiered } from '../../lib/tiers.ts'
import { spanOfValid } from '../../model/date.ts'
import type { Event } from '../../model/event.ts'
import type { Extent } from '../../query/timeline/extent.ts'
import { widthOf } from '../measure.ts'
import type { Panel } from './panel.ts'

/** An event on a scale: where it begins and ends, where its leader stands, and the place of its name if there is one. */
export interface EventMark {
  readonly event: Event
  readonly from: number
  readonly to: number
  readonly x: number
  readonly label: Placed | undefined
  /** All of its name is there. */
  readonly whole: boolean
  /** The closer scale beside this one names it. */
  readonly elsewhere: boolean
}

export const labelSize = 12.5
export const widest = 380
const padding = 10

/** The events of a scale, their names placed so that none covers another. */
export const eventMarks = (
  events: readonly Event[],
  { extent, x, width }: Panel,
  tiers: number,
  enlarged: Extent | undefined,
  nameOf: (event: Event) => string = ({ name }) => name,
): EventMark[] => {
  const marks = events.flatMap((event) => {
    const { first, last } = spanOfValid(event.when)
    if (last < extent.from || first > extent.to) return []
    const [from, to] = [Math.max(0, x(first)), Math.min(width, x(last))]
    const elsewhere = enlarged !== undefined && first <= enlarged.to && last >= enlarged.from
    const text = widthOf(nameOf(event), { family: 'sans', weight: 400 }, labelSize)
    const wanted = Math.min(widest, text + padding)
    return [{ event, from, to, x: (from + to) / 2, width: wanted, elsewhere }]
  })
  const named = marks.filter((mark) => !mark.elsewhere)
  const places = tiered(named, { from: -4, to: width + 4, tiers })
  const placeOf = new Map(named.map((mark, index) => [mark, places[index]]))
  const labels = marks.map((mark) => placeOf.get(mark))
  return marks
    .map(({ width: wanted, ...mark }, index) => {
      const label = labels[index]
      return { ...mark, label, whole: label !== undefined && label.width >= wanted }
    })
    .sort((a, b) => a.x - b.x)
}

/** With more events than that no number of tiers is enough. */
const mostNamed = 40

/** How many tiers it takes, of those there is room for, until no name of an event is cut or left out. */
export const tiersFor = (
  events: readonly Event[],
  panels: readonly Panel[],
  enlarged: Extent | undefined,
  room: number,
): number => {
  if (events.length > mostNamed) return Math.min(room, 6)
  const isEnough = (tiers: number) =>
    panels.every((panel) =>
      eventMarks(events, panel, tiers, panel.unit === 'year' ? enlarged : undefined).every(
        ({ elsewhere, whole }) => elsewhere || whole,
      ),
    )
  return [2, 4, 6, 7, 8, 9].find((tiers) => tiers <= room && isEnough(tiers)) ?? room
}
