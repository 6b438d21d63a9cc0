import { n } from '../../../lib/path.ts'
import type { Tie } from '../../../model/tie.ts'
import type { Ground, Shape, Text } from '../../../scene/scene.ts'
import { tieSpecimen } from '../../../scene/specimen.ts'
import { inPrint } from '../../../scene/timeline/drawMark.ts'
import { glyphWidth } from '../../../scene/timeline/panel.ts'
import { drawTrack } from '../../../scene/timeline/track.ts'
import { transformPath } from '../../../scene/transform.ts'
import { flow, type Line, type Style } from '../../layout/flow.ts'
import { drawGround, leftOf } from './drawScales.ts'
import type { ShownLane, ShownRow } from './timelineContent.ts'
import type { TimelinePlan } from './timelinePlan.ts'

const nameSize = 14
const leading = 17
const numberSize = 12.5

/** A lane with its name in lines, and how high it is. */
export interface LaidLane {
  readonly shown: ShownLane
  readonly lines: readonly Line[]
  /** From the top of the lane to that of its first row. */
  readonly top: number
  readonly row: number
  readonly height: number
}

export const layLane = (shown: ShownLane, { plan, width, numbers }: TimelinePlan): LaidLane => {
  const stands = shown.rows.some(({ standing }) => standing)
  const style: Style = {
    face: { family: 'serif', weight: 500, ...(!stands && { italic: true }) },
    size: nameSize,
    paint: stands ? 'ink' : 'ink-2',
  }
  const beside = plan.names > 0
  const lines = flow([{ text: shown.name, style }], (beside ? plan.names : width - numbers) - glyphWidth - 20)
  const top = plan.padding + (beside ? 0 : lines.length * leading + 4)
  const row = plan.row - plan.nameLine
  const rows = shown.rows.length * row
  const height = top + Math.max(rows, beside ? lines.length * leading + 4 : 0) + plan.padding + 1
  return { shown, lines, top, row, height }
}

/** A lane from a height on: its name, and for each of its relations a sample, a number, and a track on each scale. */
export const drawLane = (
  { shown, lines, top, row, height }: LaidLane,
  timeline: TimelinePlan,
  y: number,
  numberOf: (id: string) => number | undefined,
  date: string,
): Ground => {
  const { plan, numbers, width } = timeline
  const beside = plan.names > 0
  const rows = shown.rows.length * row
  // A name of more lines than there are rows has these in its middle.
  const first = y + top + (beside ? (height - top - plan.padding - 1 - rows) / 2 : 0)
  const nameTop = beside
    ? y + Math.max(plan.padding + 3, lines.length * leading > row ? plan.padding + 2 : top + (row - leading) / 2)
    : y + plan.padding
  const drawn = shown.rows.map((one, i) => drawRow(one, timeline, first + i * row, row, numberOf))
  const names = lines.flatMap((line, i) =>
    line.flatMap((item): Text[] =>
      'text' in item
        ? [{ ...item.style, x: numbers + item.x, y: nameTop + (i + 0.76) * leading, anchor: 'start', text: item.text }]
        : [],
    ),
  )
  const rule: Shape = { d: `M0 ${n(y + height)}L${n(width)} ${n(y + height)}`, stroke: 'rule-2', width: 1 }
  const ground = plan.stacked
    ? shown.rows.flatMap((_, i) =>
        plan.panels.flatMap((panel) => {
          const from = first + i * row + panel.line * plan.track
          return drawGround(timeline, date, panel, from, from + plan.track)
        }),
      )
    : []
  return {
    shapes: [...ground, ...drawn.flatMap(({ shapes }) => shapes), rule],
    texts: [...names, ...drawn.flatMap(({ texts }) => texts)],
  }
}

const drawRow = (
  { row, standing }: ShownRow,
  timeline: TimelinePlan,
  y: number,
  height: number,
  numberOf: (id: string) => number | undefined,
): Ground => {
  const { plan, numbers, width } = timeline
  const glyphEnd = plan.names > 0 ? numbers + plan.names - 12 : width
  const tracks = plan.panels.map((panel) => {
    const middle = y + (panel.line + 0.5) * plan.track + (plan.stacked ? 0 : (height - plan.track) / 2)
    return moved(drawTrack(row, panel, middle, !standing, inPrint), leftOf(timeline, panel))
  })
  const middle = plan.names > 0 ? y + plan.track / 2 : y - 11
  const number = numberOf(row.tie.id)
  return {
    shapes: [
      ...tieSpecimen(glyphTie(row.tie, standing), { x: glyphEnd - glyphWidth, y: middle }, glyphWidth),
      ...tracks.flatMap(({ shapes }) => shapes),
    ],
    texts: [
      ...(number === undefined
        ? []
        : [
            {
              x: numbers - 9,
              y: y + plan.track / 2 + 0.35 * numberSize,
              anchor: 'end' as const,
              text: String(number),
              face: { family: 'sans', weight: 600 } as const,
              size: numberSize,
              paint: 'ink' as const,
            },
          ]),
      ...tracks.flatMap(({ texts }) => texts),
    ],
  }
}

/** A tie of other dates is drawn as one that ended, as on the screen. */
const glyphTie = (tie: Tie, standing: Tie | undefined): Tie => standing ?? { ...tie, validity: 'ended' }

const moved = ({ shapes, texts }: Ground, x: number): Ground => ({
  shapes: shapes.map((shape) => ({ ...shape, d: transformPath(shape.d, { x, y: 0 }) })),
  texts: texts.map((text) => ({ ...text, x: text.x + x })),
})
