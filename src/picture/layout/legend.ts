import type { Vector } from '../../lib/vector.ts'
import { widthOf } from '../../scene/measure.ts'
import type { Shape } from '../../scene/scene.ts'
import { balance } from './columns.ts'
import { type Drawn, flow, setLines, together } from './flow.ts'
import * as styles from './styles.ts'

/** A mark and what it means. */
export interface LegendRow {
  readonly text: string
  /** `at` is the middle of the left edge of a sample as wide as is told. */
  readonly draw: (at: Vector, width: number) => readonly Shape[]
  /** How wide the sample must be, where it cannot be narrower. */
  readonly least?: number
  /** Where in the least sample anything is drawn, for legends in which samples need not be of one width. */
  readonly core?: { readonly from: number; readonly width: number }
}

/** Rows under a heading, or a few sentences. */
export interface LegendGroup {
  readonly title?: string
  readonly rows: readonly LegendRow[]
  /** From one row to the next, where there is room. */
  readonly pitch: number
  readonly notes?: readonly string[]
}

/**
 * How the legend stands: in how many columns, the widest that each may be, and whether its rows stand close. Without
 * columns its rows follow one another in lines, like words.
 */
export interface LegendShape {
  readonly columns: number
  readonly widest: number
  readonly close: boolean
}

/** What stands before the texts of some rows: samples, as wide as the widest must be. */
const fitted = (measures: Measures, rows: readonly LegendRow[]): Measures => {
  const sample = Math.max(measures.sample, ...rows.map(({ least = 0 }) => least))
  return { ...measures, sample, indent: sample + measures.indent - measures.sample }
}

interface Measures {
  readonly sample: number
  readonly indent: number
  readonly between: number
  readonly step: (pitch: number) => number
}
const loose: Measures = { sample: 62, indent: 76, between: 14, step: (pitch) => pitch }
const close: Measures = { sample: 46, indent: 56, between: 8, step: (pitch) => (pitch > 30 ? 27 : 21) }
const head = 24

/** How much room a legend takes, without drawing its samples: that is most of the work. */
export const legendSize = (
  groups: readonly LegendGroup[],
  shape: LegendShape,
): { readonly width: number; readonly height: number } =>
  drawLegend(
    groups.map((group) => ({ ...group, rows: group.rows.map(({ text }) => ({ text, draw: nothing })) })),
    shape,
  )

const nothing = () => []

/** What the marks mean, in columns as wide as what stands in them; no group is divided. */
export const drawLegend = (groups: readonly LegendGroup[], shape: LegendShape): Drawn & { readonly width: number } => {
  if (shape.columns === 0) return drawRun(groups, shape.widest)
  const measures = shape.close ? close : loose
  const width = Math.min(shape.widest, Math.max(0, ...groups.map((group) => widthOfGroup(group, measures))))
  const heights = groups.map((group) => drawGroup(group, width, measures).height + measures.between)
  const { spots, height } = balance(heights, shape.columns)
  const set = groups.map((group, i) => {
    const { column, y } = spots[i] ?? { column: 0, y: 0 }
    return drawGroup(group, width, measures, { x: column * (width + styles.gutter), y })
  })
  const columns = Math.max(0, ...spots.map(({ column }) => column)) + 1
  return {
    ...together(set, Math.max(0, height - measures.between)),
    width: columns * width + (columns - 1) * styles.gutter,
  }
}

/** From one line of a run to the next, and from one mark to the next. */
const runStep = 27
const runGap = 20

/** Headings and rows one after the other in lines as wide as is told. */
const drawRun = (groups: readonly LegendGroup[], width: number): Drawn & { readonly width: number } => {
  const drawn: Drawn[] = []
  let [x, y] = [0, 0]
  /** Room for what comes next, in this line or at the start of another. */
  const take = (own: number): Vector => {
    if (x > 0 && x + own > width) [x, y] = [0, y + runStep]
    const at = { x, y }
    x += own + runGap
    return at
  }
  for (const { title, rows, notes } of groups) {
    if (title) {
      // A heading does not end a line: with it goes room for about one row.
      const own = widthOf(title, styles.heading.face, styles.heading.size)
      const at = take(rows.length > 0 ? own + runGap + broad : own)
      x = at.x + own + runGap
      drawn.push(setLines(flow([{ text: title, style: styles.heading }], width), { x: at.x, y: at.y + 3.5 }, 20))
    }
    for (const row of rows) {
      const { sample, indent } = fitted(close, [row])
      const lines = flow([{ text: row.text, style: styles.row }], width - indent)
      const at = take(indent + Math.min(width - indent, widthOf(row.text, styles.row.face, styles.row.size)))
      drawn.push({ shapes: row.draw({ x: at.x, y: at.y + runStep / 2 }, sample), texts: [], height: 0 })
      drawn.push(setLines(lines, { x: at.x + indent, y: at.y + 3.5 }, 20))
      y += (lines.length - 1) * 20
    }
    if (notes && notes.length > 0) {
      if (x > 0) [x, y] = [0, y + runStep]
      const set = setLines(flow([{ text: notes.join(' '), style: styles.detail }], width), { x: 0, y }, 19)
      drawn.push(set)
      y += set.height
    }
  }
  return { ...together(drawn, x > 0 ? y + runStep : y), width }
}

/** Long texts are broken: they ask for no more than this. */
const broad = 160

const widthOfGroup = ({ title, rows, notes }: LegendGroup, measures: Measures): number => {
  const { indent } = fitted(measures, rows)
  return Math.max(
    title ? widthOf(title, styles.heading.face, styles.heading.size) : 0,
    ...rows.map(({ text }) => indent + Math.min(broad, widthOf(text, styles.row.face, styles.row.size)) + 2),
    notes && notes.length > 0 ? indent + broad * 0.7 : 0,
  )
}

const drawGroup = (
  { title, rows, pitch, notes }: LegendGroup,
  width: number,
  given: Measures,
  at: Vector = { x: 0, y: 0 },
): Drawn => {
  const measures = fitted(given, rows)
  const drawn: Drawn[] = []
  let y = at.y
  const put = (one: Drawn) => {
    drawn.push(one)
    y += one.height
  }
  if (title) put(setLines(flow([{ text: title, style: styles.heading }], width), { x: at.x, y }, head))
  for (const { text, draw } of rows) {
    const lines = flow([{ text, style: styles.row }], width - measures.indent)
    const step = measures.step(pitch)
    const label = setLines(lines, { x: at.x + measures.indent, y: y + step / 2 - 10 }, 20)
    const sample = draw({ x: at.x, y: y + step / 2 }, measures.sample)
    put({ ...label, shapes: sample, height: step + label.height - 20 })
  }
  if (notes && notes.length > 0)
    put(setLines(flow([{ text: notes.join(' '), style: styles.detail }], width), { x: at.x, y }, 19))
  return together(drawn, y - at.y)
}
