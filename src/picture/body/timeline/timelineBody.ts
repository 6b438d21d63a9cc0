import type { Dataset } from '../../../model/dataset.ts'
import { spanOfValid } from '../../../model/date.ts'
import { dateInWords } from '../../../words/dates.ts'
import { figureLenses } from '../../../words/figureLenses.ts'
import type { Layer } from '../../figure.ts'
import { fill } from '../../layout/columns.ts'
import { flow, type Line, type Piece, type Style, setLines } from '../../layout/flow.ts'
import type { BodyPart, DrawBody } from '../body.ts'
import { drawLane, type LaidLane, layLane } from './drawLanes.ts'
import { drawGround, drawScales, scaleHeads } from './drawScales.ts'
import { lanesShown } from './timelineContent.ts'
import { timelineLegend } from './timelineLegend.ts'
import { enlargement, planTimeline, type TimelinePlan } from './timelinePlan.ts'

const words = figureLenses.timeline
const keyStyle: Style = { face: { family: 'sans', weight: 400 }, size: 12, paint: 'ink-2' }
const letterStyle: Style = { face: { family: 'sans', weight: 600 }, size: 12, paint: 'ink' }
const keyLeading = 16
/** A page with fewer lanes says little. */
const fewest = 4
const keyGap = 10

/** Who was tied to whom when: the lanes of the screen below its scales, divided between lanes where a page has no room for all. */
export const timelineBody: DrawBody = ({ visible }, shown, room) => {
  const timeline = planTimeline(visible.dataset, room)
  const lanes = lanesShown(visible, shown).map((lane) => layLane(lane, timeline))
  const numbers = new Map(room.numbered.map(({ tie, number }) => [tie.id, number]))
  const withNames = eventKey(timeline, timeline.key)
  // Where names of events would leave little room for lanes, all of them stand below the last one.
  const isTight =
    room.height !== undefined &&
    room.height / enlargement <
      scaleHeads(timeline, true).height + keyGap + withNames.length * keyLeading + heightOf(lanes.slice(0, fewest))
  const key = isTight ? [] : withNames
  const keyHeight = key.length > 0 ? keyGap + key.length * keyLeading : 0
  const limit = (height: number, first: boolean) =>
    height / enlargement - scaleHeads(timeline, first && !isTight).height - (first ? keyHeight : 0)
  const pages =
    room.height === undefined
      ? [lanes]
      : divided(lanes, limit(room.height, true), limit(room.following?.height ?? room.height, false))
  const parts = pages.map((own, i): BodyPart => {
    const named = i === 0 && !isTight
    const scales = drawScales(timeline, named)
    let y = scales.height
    const drawn = own.map((lane) => {
      const one = drawLane(lane, timeline, y, (id) => numbers.get(id), visible.view.date)
      y += lane.height
      return one
    })
    const { date } = visible.view
    const stacked = timeline.plan.stacked
    const ground = timeline.plan.panels.flatMap((panel) => {
      const { head } = scaleHeads(timeline, named)
      const top = panel.line * head.height + head.marks - 10
      return stacked
        ? drawGround(timeline, date, panel, top, panel.line * head.height + head.height)
        : drawGround(timeline, date, panel, top, y)
    })
    const set = i === 0 ? setLines(key, { x: 0, y: y + keyGap }, keyLeading) : { shapes: [], texts: [], height: 0 }
    const layers = [
      layer('ground', ground, [], false),
      layer('scales', scales.shapes, scales.texts, false),
      layer('events', [], scales.names, true),
      layer(
        'lanes',
        drawn.flatMap(({ shapes }) => shapes),
        drawn.flatMap(({ texts }) => texts),
        false,
      ),
      ...(set.height > 0 ? [layer('event-key', set.shapes, set.texts, false)] : []),
    ]
    const height = y + 1 + (i === 0 ? keyHeight : 0)
    return { width: room.width, height: height * enlargement, layers }
  })
  if (isTight) parts.push(keyPart(timeline, visible.dataset, room.width))
  return { parts, legend: timelineLegend(timeline, lanes, visible) }
}

const heightOf = (lanes: readonly LaidLane[]): number => lanes.reduce((sum, { height }) => sum + height, 0)

/** As many lanes as have room on the first page, then on each that follows; one at least. */
const divided = (lanes: readonly LaidLane[], first: number, later: number): LaidLane[][] => {
  const heights = lanes.map(({ height }) => height)
  const onFirst = Math.max(1, fill(heights, first).filter(({ column }) => column === 0).length)
  const spots = fill(heights.slice(onFirst), later)
  const pages: LaidLane[][] = [lanes.slice(0, onFirst)]
  for (const [i, { column }] of spots.entries()) {
    const lane = lanes[onFirst + i]
    const page = pages[column + 1] ?? []
    if (lane) pages[column + 1] = [...page, lane]
  }
  return pages
}

/** The names that found no room on a scale, each with its letter and date. */
const eventKey = ({ width }: TimelinePlan, key: TimelinePlan['key']): Line[] => {
  const pieces = key.flatMap(({ event, letter }): Piece[] => [
    ...(letter ? [{ text: letter, style: letterStyle }] : []),
    { text: `${event.name}, ${dateInWords(event.when)}.`, style: keyStyle },
  ])
  return key.length > 0 ? flow(pieces, width) : []
}

/** All events in the order of time, on a page of their own. */
const keyPart = (timeline: TimelinePlan, { events }: Pick<Dataset, 'events'>, width: number): BodyPart => {
  const byDate = [...events].sort((a, b) => spanOfValid(a.when).first - spanOfValid(b.when).first)
  const head = flow([{ text: words.events, style: letterStyle }], timeline.width)
  const lines = [
    ...head,
    ...eventKey(
      timeline,
      byDate.map((event) => ({ event, letter: '' })),
    ),
  ]
  const { shapes, texts, height } = setLines(lines, { x: 0, y: 0 }, keyLeading)
  return { width, height: height * enlargement, layers: [layer('event-key', shapes, texts, false)] }
}

const layer = (name: string, shapes: Layer['shapes'], texts: Layer['texts'], halo: boolean): Layer => ({
  name,
  at: { x: 0, y: 0 },
  scale: enlargement,
  halo,
  shapes,
  texts,
})
