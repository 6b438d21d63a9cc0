import { n } from '../../../lib/path.ts'
import { bandOf, unitAt } from '../../../query/timeline/brush.ts'
import type { Extent } from '../../../query/timeline/extent.ts'
import { widthOf } from '../../../scene/measure.ts'
import type { Paint } from '../../../scene/palette.ts'
import type { Shape, Text } from '../../../scene/scene.ts'
import { type EventMark, labelSize } from '../../../scene/timeline/eventMarks.ts'
import { headOf } from '../../../scene/timeline/head.ts'
import type { Panel } from '../../../scene/timeline/panel.ts'
import { dateInWords } from '../../../words/dates.ts'
import { timelineWords } from '../../../words/timeline.ts'
import type { TimelinePlan } from './timelinePlan.ts'

const sans = (weight: number) => ({ family: 'sans', weight }) as const
const small = 12

/** The scales above lanes: what stands behind names of events apart, for a halo keeps these clear of each other's leaders. */
export interface Scales {
  readonly shapes: readonly Shape[]
  readonly names: readonly Text[]
  readonly texts: readonly Text[]
  readonly height: number
}

/** How high the scales are; on pages that follow they name no events. */
export const scaleHeads = ({ plan, tiers, tier }: TimelinePlan, named: boolean) => {
  const head = headOf({ tiers: named ? tiers : 0, tier, periods: false })
  return { head, height: head.height * (plan.stacked ? 2 : 1) }
}

export const drawScales = (timeline: TimelinePlan, named: boolean): Scales => {
  const { plan, events, labelOf } = timeline
  const { head, height } = scaleHeads(timeline, named)
  const all = plan.panels.map((panel, i) => {
    const [left, top] = [leftOf(timeline, panel), panel.line * head.height]
    const x = (time: number) => left + panel.x(time)
    const marks = events[i] ?? []
    return {
      shapes: [
        ...panel.ticks.map((tick) => upright(x(tick), top + head.axis, top + head.height, 'rule')),
        level(left, left + panel.width, top + head.axis, 'ink-2'),
        level(left, left + panel.width, top + head.height, 'ink-2'),
        ...marks.flatMap((mark) => eventShapes(mark, left, top, head, named)),
      ],
      names: named ? marks.flatMap((mark) => eventName(mark, left, top, head, labelOf)) : [],
      texts: [...caption(panel, left, top), ...tickNames(panel, left, top + head.axis + 13)],
    }
  })
  return {
    shapes: all.flatMap(({ shapes }) => shapes),
    names: all.flatMap(({ names }) => names),
    texts: all.flatMap(({ texts }) => texts),
    height,
  }
}

export const leftOf = ({ numbers, plan }: Pick<TimelinePlan, 'numbers' | 'plan'>, panel: Panel): number =>
  numbers + plan.names + panel.left

/** What lies behind scales and lanes: the date of the view, the strip that the closer scale enlarges, and ticks. */
export const drawGround = (timeline: TimelinePlan, date: string, panel: Panel, from: number, to: number): Shape[] => {
  const left = leftOf(timeline, panel)
  const band = bandOf(date, panel.extent)
  const { close } = timeline
  const strip = (extent: Extent, fill: Paint): Shape[] => {
    const [a, b] = [left + panel.x(extent.from), left + panel.x(extent.to)]
    const [x, half] = [(a + b) / 2, Math.max(3, b - a) / 2]
    return [
      {
        d: `M${n(x - half)} ${n(from)}L${n(x + half)} ${n(from)}L${n(x + half)} ${n(to)}L${n(x - half)} ${n(to)}Z`,
        fill,
      },
    ]
  }
  return [
    ...(close && panel.unit === 'year' ? strip(close, 'rule-2') : []),
    ...(band ? strip(band, 'sel') : []),
    ...panel.ticks.map((tick) => upright(left + panel.x(tick), from, to, 'rule-2')),
  ]
}

const upright = (x: number, from: number, to: number, stroke: Paint): Shape => ({
  d: `M${n(x)} ${n(from)}L${n(x)} ${n(to)}`,
  stroke,
  width: 1,
})
const level = (from: number, to: number, y: number, stroke: Paint): Shape => ({
  d: `M${n(from)} ${n(y)}L${n(to)} ${n(y)}`,
  stroke,
  width: 1,
})

const caption = ({ unit, extent, width }: Panel, left: number, top: number): Text[] => {
  const words = (time: number) => dateInWords(unitAt(time, unit))
  const text = timelineWords.scale[unit](words(extent.from), words(extent.to - 1))
  return widthOf(text, sans(600), small) > width
    ? []
    : [{ x: left, y: top + 13, anchor: 'start', text, face: sans(600), size: small, paint: 'ink' }]
}

/** The names of ticks, as many as do not touch the one before. */
const tickNames = ({ unit, ticks, x, width }: Panel, left: number, y: number): Text[] => {
  let end = Number.NEGATIVE_INFINITY
  return ticks.flatMap((tick): Text[] => {
    const words = dateInWords(unitAt(tick, unit))
    const text = unit === 'year' ? words : words.replace(/ \d{4}$/, '')
    const [from, own] = [x(tick) + 4, widthOf(text, sans(400), small)]
    if (from < end + 6 || from + own > width + 6) return []
    end = from + own
    return [{ x: left + from, y, anchor: 'start', text, face: sans(400), size: small, paint: 'ink-2' }]
  })
}

type Head = ReturnType<typeof headOf>

const eventShapes = (
  { x: at, from, to, label, elsewhere }: EventMark,
  left: number,
  top: number,
  head: Head,
  named: boolean,
): Shape[] => {
  const [x, y] = [left + at, top + head.marks]
  const [a, b] = [left + from, left + to]
  return [
    ...(label && named ? [upright(x, top + head.tier(label.tier) + 3, y, 'rule')] : []),
    ...(to - from > 14
      ? [
          {
            d: `M${n(a)} ${n(y - 3)}L${n(a)} ${n(y + 3)}M${n(a)} ${n(y)}L${n(b)} ${n(y)}M${n(b)} ${n(y - 3)}L${n(b)} ${n(y + 3)}`,
            stroke: 'ink-2' as const,
            width: 1,
          },
        ]
      : []),
    eventShape(x, y, elsewhere),
  ]
}

/** A diamond; hollow where the event is named on the other scale. */
export const eventShape = (x: number, y: number, elsewhere: boolean): Shape => ({
  d: `M${n(x)} ${n(y - 4.6)}L${n(x + 4.6)} ${n(y)}L${n(x)} ${n(y + 4.6)}L${n(x - 4.6)} ${n(y)}Z`,
  fill: elsewhere ? 'paper' : 'ink',
  stroke: elsewhere ? 'ink-2' : 'paper',
  width: 1,
})

const eventName = (
  { event, x, label }: EventMark,
  left: number,
  top: number,
  head: Head,
  labelOf: TimelinePlan['labelOf'],
): Text[] =>
  label
    ? [
        {
          x: left + x + (label.side === 'after' ? 4 : -4),
          y: top + head.tier(label.tier) + 0.34 * labelSize,
          anchor: label.side === 'after' ? 'start' : 'end',
          text: labelOf(event),
          face: sans(400),
          size: labelSize,
          paint: 'ink',
        },
      ]
    : []
