import type { Dataset } from '../../../model/dataset.ts'
import { spanOfValid } from '../../../model/date.ts'
import type { Event } from '../../../model/event.ts'
import { closeExtent, type Extent, wholeExtent } from '../../../query/timeline/extent.ts'
import { widthOf } from '../../../scene/measure.ts'
import { type EventMark, eventMarks, labelSize, tiersFor, widest } from '../../../scene/timeline/eventMarks.ts'
import { type Panel, type Plan, planOf } from '../../../scene/timeline/panel.ts'
import type { Room } from '../body.ts'

/** Timelines are laid out in the pixels of the screen and enlarged, so that their smallest type is the smallest of a page. */
export const enlargement = 14 / 12

/** Marks of the last day reach beyond it a little. */
const margin = 14
const tier = 16
const mostTiers = 9

export interface TimelinePlan {
  readonly plan: Plan
  /** Before the names, for the numbers of the list. */
  readonly numbers: number
  readonly width: number
  readonly close?: Extent
  readonly tiers: number
  readonly tier: number
  /** The events of each scale, with names or letters. */
  readonly events: readonly (readonly EventMark[])[]
  readonly labelOf: (event: Event) => string
  /** Those whose names had no room, and what stands for them; nothing where not even a letter had room. */
  readonly key: readonly { readonly event: Event; readonly letter: string }[]
}

const remembered = new WeakMap<Dataset, Map<string, TimelinePlan>>()

/** Placing the names of events takes long, and a page is often laid out again with the same room. */
export const planTimeline = (dataset: Dataset, room: Room): TimelinePlan => {
  const plans = remembered.get(dataset) ?? new Map<string, TimelinePlan>()
  remembered.set(dataset, plans)
  const key = [room.width, room.height, room.numbered.length > 0].join()
  const plan = plans.get(key) ?? makePlan(dataset, room)
  if (plans.size > 40) plans.clear()
  plans.set(key, plan)
  return plan
}

const makePlan = (dataset: Dataset, { width, height, numbered }: Room): TimelinePlan => {
  const close = closeExtent(dataset)
  const numbers = numbered.length > 0 ? 34 : 0
  const own = width / enlargement
  const plan = planOf(own - numbers - margin, wholeExtent(dataset), close)
  const lines = plan.stacked ? 2 : 1
  const most = height === undefined ? mostTiers : Math.floor((0.28 * height) / enlargement / tier / lines)
  const room = Math.min(mostTiers, Math.max(1, most))
  const tiers = tiersFor(dataset.events, plan.panels, close, room)
  return {
    plan,
    numbers,
    width: own,
    ...(close && { close }),
    tiers,
    tier,
    ...namedEvents(dataset.events, plan.panels, close, tiers),
  }
}

const namedEvents = (events: readonly Event[], panels: readonly Panel[], close: Extent | undefined, tiers: number) => {
  const letters = new Map<string, string>()
  const labelOf = (event: Event) => letters.get(event.id) ?? event.name
  const marksOf = () =>
    panels.map((panel) => eventMarks(events, panel, tiers, panel.unit === 'year' ? close : undefined, labelOf))
  const isCut = ({ event, elsewhere, whole }: EventMark) => !elsewhere && (!whole || isTooWide(labelOf(event)))
  let marks = marksOf()
  // A name that gives way to a letter may leave room for another one, but never takes it from one.
  for (let round = 0; round < events.length; round += 1) {
    const cut = marks.flat().filter((mark) => isCut(mark) && !letters.has(mark.event.id))
    if (cut.length === 0) break
    for (const { event } of cut) letters.set(event.id, letterAt(letters.size))
    marks = marksOf()
  }
  const byDate = [...events].sort((a, b) => spanOfValid(a.when).first - spanOfValid(b.when).first)
  for (const [i, { id }] of byDate.filter(({ id }) => letters.has(id)).entries()) letters.set(id, letterAt(i))
  marks = marksOf()
  const named = new Set(marks.flat().flatMap(({ event, whole }) => (whole ? [event.id] : [])))
  return {
    events: marks,
    labelOf,
    key: byDate.flatMap((event) => {
      const letter = letters.get(event.id)
      return letter ? [{ event, letter: named.has(event.id) ? letter : '' }] : []
    }),
  }
}

const isTooWide = (label: string): boolean => widthOf(label, { family: 'sans', weight: 400 }, labelSize) + 10 > widest

/** a to z, then aa. */
const letterAt = (index: number): string => {
  const letter = String.fromCharCode(97 + (index % 26))
  return index < 26 ? letter : letterAt(Math.floor(index / 26) - 1) + letter
}
