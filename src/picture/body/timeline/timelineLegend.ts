import type { Vector } from '../../../lib/vector.ts'
import type { ClaimTime, Edge } from '../../../model/claimTime.ts'
import { relations } from '../../../model/relation.ts'
import type { Visible } from '../../../model/visible.ts'
import { bandOf } from '../../../query/timeline/brush.ts'
import type { Paint } from '../../../scene/palette.ts'
import type { Shape } from '../../../scene/scene.ts'
import { drawBar } from '../../../scene/timeline/drawBar.ts'
import { severalShape, singleShape } from '../../../scene/timeline/drawMark.ts'
import { barParts } from '../../../scene/timeline/timeBar.ts'
import { trackOf, whiskerShape } from '../../../scene/timeline/track.ts'
import { transformPath } from '../../../scene/transform.ts'
import { dateInWords } from '../../../words/dates.ts'
import { figureLenses } from '../../../words/figureLenses.ts'
import { capital } from '../../../words/grammar/capital.ts'
import { timelineWords } from '../../../words/timeline.ts'
import type { LegendGroup, LegendRow } from '../../layout/legend.ts'
import { tieGroups } from '../../layout/legendGroups.ts'
import type { LaidLane } from './drawLanes.ts'
import { eventShape } from './drawScales.ts'
import type { TimelinePlan } from './timelinePlan.ts'

const words = figureLenses.timeline
const { key } = timelineWords
const middle = 31
const width = 40

const edge = (how: Edge['how'], from: number, to = from): Edge => ({ how, from, to })
const past = edge('open', -20)
const ends = {
  sharp: edge('sharp', 34),
  box: edge('sharp', 18, 36),
  faded: edge('faded', 18, 36),
  open: edge('open', 36),
  unknown: edge('unknown', 12),
} as const

/** What lines, ends and marks mean: those that are on some lane, and no others. */
export const timelineLegend = (
  timeline: TimelinePlan,
  lanes: readonly LaidLane[],
  { view }: Pick<Visible, 'view'>,
): LegendGroup[] => {
  const rows = lanes.flatMap(({ shown }) => shown.rows)
  const tracks = rows.flatMap(({ row }) => timeline.plan.panels.map((panel) => trackOf(row, panel)))
  const paint = relations.find((relation) => rows.some(({ row }) => row.tie.relation === relation)) ?? 'alliance'
  const parts = tracks.flatMap(({ bars }) => bars.map((bar) => bar.parts))
  const has = {
    sharp: parts.some(({ caps }) => caps.length > 0),
    box: parts.some(({ boxes }) => boxes.length > 0),
    faded: parts.some(({ fades }) => fades.length > 0),
    open: parts.some(({ arrows }) => arrows.length > 0),
    unknown: parts.some(({ hatches }) => hatches.length > 0),
  }
  const marks = tracks.flatMap((track) => track.marks)
  const alone = (manners: readonly ClaimTime['manner'][]) =>
    marks.some(({ members: [first, ...more] }) => first && more.length === 0 && manners.includes(first.manner))
  const pale = rows.filter(({ standing }) => !standing).length
  const events = timeline.events.flat()
  const [panel] = timeline.plan.panels
  const ground = timeline.plan.panels.some(({ extent }) => bandOf(view.date, extent))
  return [
    // What is drawn pale has not ended: it has a row of its own below.
    ...tieGroups({ ties: rows.map(({ row, standing }) => standing ?? { ...row.tie, validity: 'holds' }) }),
    {
      title: words.ends,
      pitch: 25,
      rows: (Object.keys(ends) as (keyof typeof ends)[]).flatMap((name) =>
        row(has[name], key[name], 11, ({ y }) =>
          drawBar(
            paint,
            false,
            barParts(past, ends[name], (time) => time, [0, width]),
            y,
            [0, width],
          ),
        ),
      ),
    },
    {
      title: words.marks,
      pitch: 25,
      rows: [
        ...row(alone(['moment']), key.moment, middle, (at) => [singleShape('moment', at, paint)]),
        ...row(alone(['attested', 'stretch']), key.told, middle, (at) => [singleShape('attested', at, paint)]),
        ...row(alone(['undated']), key.undated, middle, (at) => [singleShape('undated', at, paint)]),
        ...row(
          marks.some(({ members }) => members.length > 1),
          words.several,
          middle,
          (at) => [severalShape(at, 8.6, paint)],
        ),
        ...(panel
          ? row(
              tracks.some(({ whiskers }) => whiskers.length > 0),
              words.whisker,
              15,
              ({ y }) => [whiskerShape([0, 32], y, paint, { ...panel, width: 32 })],
            )
          : []),
        ...row(pale > 0, key.pale, middle - 12, ({ y }) =>
          drawBar(
            paint,
            true,
            barParts(past, edge('open', 40), (time) => time, [0, 24]),
            y,
            [0, 24],
          ),
        ),
      ],
    },
    {
      title: words.scales,
      pitch: 25,
      notes: [...(pale > 0 ? [words.other(pale)] : []), words.gap],
      rows: [
        ...row(
          events.some(({ elsewhere }) => !elsewhere),
          words.event,
          middle,
          ({ x, y }) => [eventShape(x, y, false)],
        ),
        ...row(
          events.some(({ elsewhere }) => elsewhere),
          words.elsewhere,
          middle,
          ({ x, y }) => [eventShape(x, y, true)],
        ),
        ...row(ground, words.date(dateInWords(view.date)), middle, (at) => [block(at, 'sel')]),
        ...row(timeline.close !== undefined, words.strip, middle, (at) => [block(at, 'rule-2')]),
      ],
    },
  ].filter((group) => group.rows.length > 0 || 'notes' in group)
}

/** How wide samples are that begin at such an offset. */
const cores: Readonly<Record<number, number>> = { 11: width, 15: 32, [middle - 12]: 24 }

/** A sample drawn from an offset on, as large as on the lanes. */
const row = (present: boolean, text: string, from: number, sample: (at: Vector) => readonly Shape[]): LegendRow[] =>
  present
    ? [
        {
          text: capital(text),
          least: 62,
          core: { from: from === middle ? middle - 11 : from, width: cores[from] ?? 22 },
          draw: ({ x, y }) =>
            sample({ x: 0, y: 0 }).map((shape) => ({
              ...shape,
              d: transformPath(shape.d, { x: x + from, y }, 1),
            })),
        },
      ]
    : []

const block = ({ x, y }: Vector, fill: Paint): Shape => ({
  d: `M${x - 9} ${y - 9}L${x + 9} ${y - 9}L${x + 9} ${y + 9}L${x - 9} ${y + 9}Z`,
  fill,
})
