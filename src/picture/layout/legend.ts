import type { Vector } from '../../lib/vector.ts'
import type { Shape } from '../../scene/scene.ts'
import { balance } from './columns.ts'
import { type Drawn, flow, setLines, together } from './flow.ts'
import * as styles from './styles.ts'

/** A mark and what it means. */
export interface LegendRow {
  readonly text: string
  /** `at` is the middle of the left edge of a sample 62 wide. */
  readonly draw: (at: Vector) => readonly Shape[]
}

/** Rows under a heading, or a few sentences. */
export interface LegendGroup {
  readonly title?: string
  readonly rows: readonly LegendRow[]
  /** From one row to the next. */
  readonly pitch: number
  readonly notes?: readonly string[]
}

/** How the legend stands: in how many columns, how wide each is, and how near its rows are to each other. */
export interface LegendShape {
  readonly columns: number
  readonly width: number
  /** 1, or less where rows are to stand closer. */
  readonly pitch: number
}

const indent = 76
const between = 14

/** What the marks mean, in columns; no group is divided. */
export const drawLegend = (groups: readonly LegendGroup[], { columns, width, pitch }: LegendShape): Drawn => {
  const drawn = groups.map((group) => drawGroup(group, width, pitch))
  const gap = between * pitch
  const { spots, height } = balance(
    drawn.map((one) => one.height + gap),
    columns,
  )
  const set = groups.map((group, i) => {
    const { column, y } = spots[i] ?? { column: 0, y: 0 }
    return drawGroup(group, width, pitch, { x: column * (width + styles.gutter), y })
  })
  return together(set, Math.max(0, height - gap))
}

const drawGroup = (
  { title, rows, pitch, notes }: LegendGroup,
  width: number,
  by: number,
  at: Vector = { x: 0, y: 0 },
): Drawn => {
  const drawn: Drawn[] = []
  let y = at.y
  const put = (one: Drawn) => {
    drawn.push(one)
    y += one.height
  }
  if (title)
    put(setLines(flow([{ text: title, style: styles.heading }], width), { x: at.x, y }, 24 * Math.max(by, 0.85)))
  for (const { text, draw } of rows) {
    const lines = flow([{ text, style: styles.row }], width - indent)
    const step = Math.max(20, pitch * by)
    const label = setLines(lines, { x: at.x + indent, y: y + step / 2 - 10 }, 20)
    put({ ...label, shapes: draw({ x: at.x, y: y + step / 2 }), height: step + label.height - 20 })
  }
  if (notes && notes.length > 0)
    put(setLines(flow([{ text: notes.join(' '), style: styles.detail }], width), { x: at.x, y }, 19))
  return together(drawn, y - at.y)
}
