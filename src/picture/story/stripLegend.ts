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
import { smallestType } from './slideInput.ts'
import * as styles from './slideStyles.ts'

/** A sample with its words; the sample is so wide. */
export interface StripRow {
  readonly text: string
  /** How wide its sample must be. */
  readonly least?: number
  readonly draw: (at: Vector, width: number) => readonly Shape[]
}

/** Samples are drawn as on a screen and enlarged with their words: less where there are many. */
interface Setting {
  readonly scale: number
  readonly sample: number
  readonly afterRow: number
  /** From line to line. */
  readonly step: number
  readonly size: number
}
const few: Setting = { scale: 1.6, sample: 60, afterRow: 26, step: 26, size: styles.legend.size / 1.6 }
const many: Setting = { scale: 1.25, sample: 50, afterRow: 15, step: 29, size: smallestType / 1.25 }
const mostOfFew = 9
const afterSample = 8

/** A legend as it stands at the foot, and how much higher than a line of it that is. */
interface Strip {
  readonly block: Block
  readonly above: number
}

/** What a legend has at the foot, and what above that. */
interface StripRoom {
  readonly foot: number
  readonly above: number
}

/**
 * What the marks of a slide mean, and no others, one after the other: in one line where that has room beside the place in
 * the story, else in lines that are no wider than what stands above them. The last line stands at the foot.
 */
export const stripLegend = (
  rows: readonly StripRow[],
  { x, y }: Vector,
  { foot, above }: StripRoom,
): Strip | undefined => {
  if (rows.length === 0) return undefined
  const setting = rows.length > mostOfFew ? many : few
  const { scale, sample, afterRow, step, size } = setting
  const whole = rows.reduce((sum, row) => sum + widthOfRow(row, setting) + afterRow, -afterRow) * scale
  const shapes: Shape[] = []
  const texts: Text[] = []
  let [left, line] = [0, 0]
  const width = whole <= foot ? foot : above
  for (const row of rows) {
    const own = widthOfRow(row, setting)
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
  // The last line stands beside the place in the story: where it is longer, that line is left free.
  const isLong = (left - afterRow) * scale > foot
  const lifted = (line + (isLong ? 1 : 0)) * step * scale
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

const widthOfRow = ({ text, least }: StripRow, { sample, size }: Setting): number =>
  (least ?? sample) + afterSample + widthOf(text, styles.legend.face, size)

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
