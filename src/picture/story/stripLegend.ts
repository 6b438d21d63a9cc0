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

interface Row {
  readonly text: string
  readonly width: number
  readonly draw: (at: Vector) => readonly Shape[]
}

/** Samples are drawn as on a screen and enlarged with their words. */
const scale = 1.6
const sample = 60
const afterSample = 8
const afterRow = 26
const step = 26

/** What the marks of a slide mean, and no others, one after the other in lines as wide as told; the last stands at the foot. */
export const stripLegend = (ties: readonly Tie[], { x, y }: Vector, width: number): { block: Block; height: number } | undefined => {
  const rows = rowsOf(ties)
  if (rows.length === 0) return undefined
  const size = styles.legend.size / scale
  const shapes: Shape[] = []
  const texts: Text[] = []
  let [left, line] = [0, 0]
  for (const row of rows) {
    const own = row.width + afterSample + widthOf(row.text, styles.legend.face, size)
    if (left > 0 && (left + own) * scale > width) [left, line] = [0, line + 1]
    shapes.push(...row.draw({ x: left, y: line * step }))
    texts.push({ x: left + row.width + afterSample, y: line * step + 0.35 * size, anchor: 'start', text: row.text, ...styles.legend, size })
    left += own + afterRow
  }
  const height = (line + 1) * step * scale
  return {
    block: {
      role: 'legend',
      name: 'legend',
      alt: words.legendAlt(rows.map(({ text }) => text)),
      layers: [{ name: 'legend', at: { x, y: y - line * step * scale }, scale, halo: false, shapes, texts }],
    },
    height,
  }
}

const rowsOf = (ties: readonly Tie[]): Row[] => [
  ...relations
    .filter((relation) => ties.some((tie) => tie.relation === relation && tie.validity === 'holds'))
    .map((relation) => line(en.relation[relation], { relation })),
  ...(['unknown', 'ended'] as const).flatMap((validity) => {
    const of = relations.filter((relation) => ties.some((tie) => tie.relation === relation && tie.validity === validity))
    // A kind of line that is on the slide only so is told by its name.
    return of.map((relation, i) => {
      const isNamed = of.length > 1 || !ties.some((tie) => tie.relation === relation && tie.validity === 'holds')
      void i
      return line(isNamed ? `${en.relation[relation]}, ${en.validity[validity].toLowerCase()}` : en.validity[validity], { relation, validity })
    })
  }),
  ...statuses.flatMap((status) => {
    if (status === 'asserted' || !ties.some((tie) => tie.status === status)) return []
    const bead = statusBeads[status]
    return [{ text: en.status[status], width: 2 * bead.half, draw: ({ x, y }: Vector) => bead.draw({ x: x + bead.half, y }, 'ink', 1) }]
  }),
  ...(ties.some(({ contested }) => contested)
    ? [{ text: en.contested, width: 2 * contestedMark.half, draw: ({ x, y }: Vector) => contestedMark.draw({ x: x + contestedMark.half, y }, 'ink', 1) }]
    : []),
]

const line = (text: string, tie: Pick<Tie, 'relation'> & Partial<Tie>): Row => ({
  text,
  width: sample,
  draw: (at) => tieSpecimen(tie, at, sample),
})
