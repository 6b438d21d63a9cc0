import { n } from '../../../lib/path.ts'
import { heatOf } from '../../../query/matrix.ts'
import { type CellSize, cellSizes, drawCell, drawContested, haloOf, hiddenMark } from '../../../scene/drawCell.ts'
import { widthOf } from '../../../scene/measure.ts'
import type { Shape, Text } from '../../../scene/scene.ts'
import { transformPath } from '../../../scene/transform.ts'
import type { Layer } from '../../figure.ts'
import type { Line } from '../../layout/flow.ts'
import { smallest } from '../../layout/styles.ts'
import type { BodyPart } from '../body.ts'
import { apartMark, cellNumber } from './cellMarks.ts'
import type { MatrixContent, PlacedCell } from './matrixContent.ts'
import { headGap, type MatrixPlan, type Stretch } from './matrixPlan.ts'

/** What stands in the lower right corner of a cell, where it has room: the numbers of the list, or how many claims there are. */
export type Corner = 'ties' | 'claims' | 'none'

export interface MatrixDrawing {
  readonly content: MatrixContent
  readonly plan: MatrixPlan
  readonly heat: boolean
  readonly corner: Corner
  readonly numbers: ReadonlyMap<string, number>
}

/** From so wide on, cells are drawn as the screen's large ones. */
export const largeFrom = 32

/** A block of rows and columns with their heads. */
export const drawBlock = (drawing: MatrixDrawing, rows: Stretch, columns: Stretch): BodyPart => {
  const { plan, content } = drawing
  const xs = offsets(plan.widths, columns, plan.head.width)
  const ys = offsets(plan.heights, rows, plan.head.height)
  const [width, height] = [xs.end, ys.end]
  const seen = content.cells.filter(
    ({ row, column }) => row >= rows[0] && row < rows[1] && column >= columns[0] && column < columns[1],
  )
  const shapes: Shape[] = []
  const selves: Shape[] = []
  for (let i = Math.max(rows[0], columns[0]); i < Math.min(rows[1], columns[1]); i += 1)
    selves.push(ground(xs.at(i), ys.at(i), plan.widths[i] ?? 0, plan.heights[i] ?? 0, 'rule-2'))
  if (drawing.heat)
    for (const { row, column, cell } of seen) {
      const step = heatOf(cell.claims.length)
      if (step > 0)
        shapes.push(
          ground(xs.at(column), ys.at(row), plan.widths[column] ?? 0, plan.heights[row] ?? 0, `heat-${step as 1}`),
        )
    }
  const grid: Shape = {
    d: [
      ...range(rows).map((i) => `M0 ${n(ys.at(i + 1))}L${n(width)} ${n(ys.at(i + 1))}`),
      ...range(columns).map((i) => `M${n(xs.at(i + 1))} ${n(headGap)}L${n(xs.at(i + 1))} ${n(height)}`),
    ].join(''),
    stroke: 'rule-2',
    width: 1,
  }
  const frame: Shape = {
    d: `M0 ${n(plan.head.height)}L${n(width)} ${n(plan.head.height)}M${n(plan.head.width)} ${n(headGap)}L${n(plan.head.width)} ${n(height)}`,
    stroke: 'ink-3',
    width: 1,
  }
  const bounds = [
    ...content.bounds.map((at) => [at, undefined] as const),
    ...content.rivals.map((at) => [at, [1.6, 4.6] as const] as const),
  ].flatMap(([at, dash]): Shape[] => {
    const line = (d: string): Shape => ({ d, stroke: 'ink-2', width: 1.2, ...(dash && { dash }) })
    return [
      ...(at > rows[0] && at < rows[1] ? [line(`M0 ${n(ys.at(at))}L${n(width)} ${n(ys.at(at))}`)] : []),
      ...(at > columns[0] && at < columns[1]
        ? [line(`M${n(xs.at(at))} ${n(headGap)}L${n(xs.at(at))} ${n(height)}`)]
        : []),
    ]
  })
  const layers: Layer[] = [
    layer('grid', [...selves, ...shapes, grid, frame, ...bounds], []),
    layer(
      'heads',
      [],
      [
        ...range(rows).flatMap((i) => rowName(plan.rowNames[i] ?? [], plan, ys.at(i), plan.heights[i] ?? 0)),
        ...range(columns).flatMap((i) => columnName(plan.columnNames[i] ?? [], plan, xs.at(i), plan.widths[i] ?? 0)),
      ],
    ),
    ...cellLayer(drawing, seen, xs.at, ys.at),
  ]
  return { width, height, layers }
}

const layer = (name: string, shapes: readonly Shape[], texts: readonly Text[], scale = 1): Layer => ({
  name,
  at: { x: 0, y: 0 },
  scale,
  halo: false,
  shapes,
  texts,
})

const range = ([from, to]: Stretch): number[] => Array.from({ length: to - from }, (_, i) => from + i)

const offsets = (lengths: readonly number[], [from, to]: Stretch, start: number) => {
  const sums = [start]
  for (let i = from; i < to; i += 1) sums.push((sums.at(-1) ?? 0) + (lengths[i] ?? 0))
  return { at: (i: number) => sums[i - from] ?? start, end: sums.at(-1) ?? start }
}

const ground = (x: number, y: number, width: number, height: number, fill: Shape['fill'] & string): Shape => ({
  d: `M${n(x)} ${n(y)}L${n(x + width)} ${n(y)}L${n(x + width)} ${n(y + height)}L${n(x)} ${n(y + height)}Z`,
  fill,
})

const rowName = (lines: readonly Line[], { leading, name, head }: MatrixPlan, y: number, height: number): Text[] =>
  lines.flatMap((line, i) =>
    line.flatMap((item) => {
      if (!('text' in item)) return []
      const width = widthOf(item.text, name.face, name.size)
      const baseline = y + height / 2 + (i - (lines.length - 1) / 2) * leading + 0.33 * name.size
      return [{ ...name, x: head.width - headGap - width, y: baseline, anchor: 'start' as const, text: item.text }]
    }),
  )

/** Set upwards, from the cells on; a number stands level. */
const columnName = (
  lines: readonly Line[],
  { leading, name, head, byNumber }: MatrixPlan,
  x: number,
  width: number,
): Text[] =>
  lines.flatMap((line, i) =>
    line.flatMap((item): Text[] => {
      if (!('text' in item)) return []
      const middle = x + width / 2
      if (byNumber) return [{ ...name, x: middle, y: head.height - headGap, anchor: 'middle', text: item.text }]
      const baseline = middle + (i - (lines.length - 1) / 2) * leading + 0.33 * name.size
      return [{ ...name, x: baseline, y: head.height - headGap, anchor: 'start', text: item.text, turn: -90 }]
    }),
  )

/** The marks of cells, drawn as on the screen and enlarged as a whole. */
const cellLayer = (
  { plan, content, heat, corner, numbers }: MatrixDrawing,
  cells: readonly PlacedCell[],
  xAt: (i: number) => number,
  yAt: (i: number) => number,
): Layer[] => {
  const size: CellSize = plan.side >= largeFrom ? 'large' : 'small'
  const own = cellSizes[size]
  const scale = plan.side / own
  const shapes: Shape[] = []
  const texts: Text[] = []
  for (const { row, column, cell, apart } of cells) {
    const x = (xAt(column) + ((plan.widths[column] ?? plan.side) - plan.side) / 2) / scale
    const y = (yAt(row) + ((plan.heights[row] ?? plan.side) - plan.side) / 2) / scale
    const put = (some: readonly Shape[]) => {
      for (const shape of some) shapes.push({ ...shape, d: transformPath(shape.d, { x, y }) })
    }
    const middle = { x: own / 2, y: own / 2 }
    if (cell.ties.length === 0) {
      put([apart ? apartMark(middle) : hiddenMark(cell.filtered > 0 ? 'filtered' : 'dated', middle)])
      continue
    }
    const marks = drawCell(cell.ties, content.actors[row]?.id ?? '', size, heat).flatMap((mark) => mark.shapes)
    if (heat) put(haloOf(marks))
    put(marks)
    if (cell.contested) put(drawContested(cell.ties.length, size))
    const text = corner === 'ties' ? cellNumber(cell, numbers) : corner === 'claims' ? String(cell.claims.length) : ''
    if (text !== '')
      texts.push({
        x: x + own - 2.5 / scale,
        y: y + own - 4 / scale,
        anchor: 'end',
        text,
        face: { family: 'sans', weight: 400 },
        size: smallest / scale,
        paint: heat || corner === 'ties' ? 'ink' : 'ink-2',
      })
  }
  return [layer('cells', shapes, texts, scale)]
}
