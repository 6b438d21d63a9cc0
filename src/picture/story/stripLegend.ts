import type { Vector } from '../../lib/vector.ts'
import { relations } from '../../model/relation.ts'
import { statuses } from '../../model/status.ts'
import type { Tie } from '../../model/tie.ts'
import { contestedMark, statusBeads } from '../../scene/marks.ts'
import { widthOf } from '../../scene/measure.ts'
import type { Shape, Text } from '../../scene/scene.ts'
import { tieSpecimen } from '../../scene/specimen.ts'
import { en } from '../../words/en.ts'
import { storySlides as words } from '../../words/storySlides.ts'
import type { Block } from '../figure.ts'
import * as styles from './slideStyles.ts'

/** A sample with its words; the sample is so wide. */
export interface StripRow {
  readonly text: string
  /** How wide its sample must be. */
  readonly least?: number
  readonly draw: (at: Vector, width: number) => readonly Shape[]
}

/** Samples are drawn as on a screen and enlarged with their words. */
const scale = 1.6
const sample = 60
const afterSample = 8
const afterRow = 26
const step = 26
const size = styles.legend.size / scale

/** A legend as it stands at the foot, and how much higher than a line of it that is. */
interface Strip {
  readonly block: Block
  readonly above: number
}

/**
 * What the marks of a slide mean, and no others, one after the other: in one line where that has room beside the place in
 * the story, else in lines that are no wider than what stands above them. The last line stands at the foot.
 */
export const stripLegend = (
  rows: readonly StripRow[],
  { x, y }: Vector,
  { foot, above }: { readonly foot: number; readonly above: number },
): Strip | undefined => {
  if (rows.length === 0) return undefined
  const whole = rows.reduce((sum, row) => sum + widthOfRow(row) + afterRow, -afterRow) * scale
  const width = whole <= foot ? foot : Math.min(foot, above)
  const shapes: Shape[] = []
  const texts: Text[] = []
  let [left, line] = [0, 0]
  for (const row of rows) {
    const own = widthOfRow(row)
    if (left > 0 && (left + own) * scale > width) [left, line] = [0, line + 1]
    const room = row.least ?? sample
    shapes.push(...row.draw({ x: left, y: line * step }, room))
    texts.push({
      x: left + room + afterSample,
      y: line * step + 0.35 * size,
      anchor: 'start',
      text: row.text,
      ...styles.legend,
      size,
    })
    left += own + afterRow
  }
  const lifted = line * step * scale
  return {
    block: {
      role: 'legend',
      name: 'legend',
      alt: words.legendAlt(rows.map(({ text }) => text)),
      layers: [{ name: 'legend', at: { x, y: y - lifted }, scale, halo: false, shapes, texts }],
    },
    above: lifted,
  }
}

const widthOfRow = ({ text, least = sample }: StripRow): number =>
  least + afterSample + widthOf(text, styles.legend.face, size)

/** What the lines and marks of ties mean. */
export const rowsOfTies = (ties: readonly Tie[]): StripRow[] => [
  ...relations
    .filter((relation) => ties.some((tie) => tie.relation === relation && tie.validity === 'holds'))
    .map((relation) => line(en.relation[relation], { relation })),
  ...(['unknown', 'ended'] as const).flatMap((validity) => {
    const of = relations.filter((relation) =>
      ties.some((tie) => tie.relation === relation && tie.validity === validity),
    )
    // A kind of line that is on the slide only so is told by its name.
    return of.map((relation) => {
      const isNamed = of.length > 1 || !ties.some((tie) => tie.relation === relation && tie.validity === 'holds')
      return line(
        isNamed ? `${en.relation[relation]}, ${en.validity[validity].toLowerCase()}` : en.validity[validity],
        { relation, validity },
      )
    })
  }),
  ...statuses.flatMap((status) => {
    if (status === 'asserted' || !ties.some((tie) => tie.status === status)) return []
    const bead = statusBeads[status]
    return [
      {
        text: en.status[status],
        least: 2 * bead.half,
        draw: ({ x, y }: Vector) => bead.draw({ x: x + bead.half, y }, 'ink', 1),
      },
    ]
  }),
  ...(ties.some(({ contested }) => contested)
    ? [
        {
          text: en.contested,
          least: 2 * contestedMark.half,
          draw: ({ x, y }: Vector) => contestedMark.draw({ x: x + contestedMark.half, y }, 'ink', 1),
        },
      ]
    : []),
]

const line = (text: string, tie: Pick<Tie, 'relation'> & Partial<Tie>): StripRow => ({
  text,
  draw: (at, width) => tieSpecimen(tie, at, width),
})
