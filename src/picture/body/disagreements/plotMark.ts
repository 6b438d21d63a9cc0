import { circlePath, n } from '../../../lib/path.ts'
import type { FigurePlot, PlottedFigure } from '../../../query/plotFigures.ts'
import { widthOf } from '../../../scene/measure.ts'
import type { Shape } from '../../../scene/scene.ts'
import type { Inline, Piece } from '../../layout/flow.ts'
import { detail } from '../../layout/styles.ts'
import { space } from '../../table/tableStyles.ts'

/** Room for the first and last label of the axis. */
const pad = 30
const half = (space.leading + space.row) / 2

const place = (at: number, width: number): number => pad + at * (width - 2 * pad)

/** One figure on the axis: a dot, a bar for a range, an arrow for a bound, a hatched band for a word. */
export const plotInline = ({ ticks }: Pick<FigurePlot, 'ticks'>, figure: PlottedFigure, width: number): Inline => ({
  width,
  words: '',
  draw: ({ x, y }) => [
    ...ticks.map(({ at }): Shape => {
      const dx = x + place(at, width)
      return { d: `M${n(dx)} ${n(y - half)}L${n(dx)} ${n(y + half)}`, stroke: 'rule', width: 1 }
    }),
    ...markOf(figure, x + place(figure.from, width), x + place(figure.to, width), y),
  ],
})

const markOf = (
  { quantity: { form }, fact: { status } }: PlottedFigure,
  from: number,
  to: number,
  y: number,
): Shape[] => {
  const soft = status !== 'asserted' && status !== 'attributed'
  const level = `M${n(from)} ${n(y)}L${n(to)} ${n(y)}`
  if (form === 'vague') return [{ d: level, stroke: soft ? 'ink-3' : 'ink', width: 12, dash: [1.2, 4] }]
  if (form === 'range') {
    const box = `M${n(from)} ${n(y - 4)}L${n(to)} ${n(y - 4)}L${n(to)} ${n(y + 4)}L${n(from)} ${n(y + 4)}Z`
    return [
      soft ? { d: box, fill: 'rule', stroke: 'ink', width: 1.2 } : { d: box, fill: 'ink', stroke: 'ink', width: 1 },
    ]
  }
  const by = form === 'least' ? 1 : -1
  const arrow = `M${n(from + by * 5)} ${n(y)}L${n(from + by * 24)} ${n(y)}M${n(from + by * 19)} ${n(y - 4)}L${n(from + by * 24)} ${n(y)}L${n(from + by * 19)} ${n(y + 4)}`
  return [
    ...(form === 'exact' ? [] : [{ d: arrow, stroke: 'ink', width: 1.6 } as const]),
    soft
      ? { d: circlePath({ x: from, y }, 4.6), fill: 'paper', stroke: 'ink', width: 1.8 }
      : { d: circlePath({ x: from, y }, 5), fill: 'ink' },
  ]
}

/** Between pieces of a line, as `flow` has it. */
const beforeMark = 5
const beforeText = widthOf(' ', detail.face, detail.size)

/** The labels of the axis under its figures: round numbers, or years. What stands between them is empty. */
export const axisPieces = ({ ticks, axis }: FigurePlot, width: number): Piece[] => {
  let end: number | undefined
  return ticks.flatMap(({ at, value }): Piece[] => {
    if (axis === 'time' && at >= 1) return []
    const text = axis === 'time' ? String(new Date(value).getUTCFullYear()) : value.toLocaleString('en')
    const own = widthOf(text, detail.face, detail.size)
    const start = place(at, width) - (axis === 'time' ? 0 : own / 2)
    const before = end === undefined ? 0 : end + beforeMark
    const blank = start - beforeText - before
    // A label that has no room in its place is left out: its line still stands.
    if (blank < 0) return []
    end = start + own
    return [
      { width: blank, words: '', draw: () => [] },
      { text, style: detail },
    ]
  })
}
