import { n } from '../../lib/path.ts'
import type { Vector } from '../../lib/vector.ts'
import type { Paint } from '../../scene/palette.ts'
import type { Shape } from '../../scene/scene.ts'
import { type Drawn, flow, together } from '../layout/flow.ts'
import { type Fitted, fitColumns, linesOf } from './columns.ts'
import { pack } from './pack.ts'
import type { Table } from './table.ts'
import { headStyle, space } from './tableStyles.ts'
import { setCell, type Unit, unitsOf } from './unit.ts'

/** The room of the first page, and of those that follow. Either may be endless. */
export interface Heights {
  readonly first: number
  readonly next: number
}

interface Options {
  /** How many stand beside each other. */
  readonly columns?: number
  /** What the heading of a group says where it goes on elsewhere. */
  readonly continued: (name: string) => string
}

/** A table that takes less of a page is not divided. */
const short = 0.3
/** What the rules take besides. */
const rules = 4
/** Not worth beginning a table in less. */
const leastRows = 3

/**
 * Sets a table between rules, its head above every part of it: as much as a page has room for on each, and on the last one in
 * columns of like height. The first part is empty where it has no room for more than a few rows.
 */
export const setTable = (
  table: Table,
  width: number,
  heights: Heights,
  { columns = 1, continued }: Options,
): readonly Drawn[] => {
  const own = (width - (columns - 1) * space.gutter) / columns
  const fitted = fitColumns(table, own)
  const head = headOf(table, fitted)
  const units = unitsOf(table, fitted, continued)
  const foot = footOf(table, fitted)
  const around = head.height + (foot?.height ?? 0) + rules
  const heightOf = (some: readonly Unit[]) => some.reduce((sum, { height }) => sum + height, 0)
  const whole = heightOf(units) / columns
  const begin = whole < short * heights.next ? whole : heightOf(units.slice(0, leastRows))
  const fresh = heights.first - around < Math.min(begin, heights.next - around)
  const parts = pack(units, columns, {
    first: fresh ? 0 : heights.first - around,
    next: Math.max(heights.next - around, 3 * space.leading),
  })
  const hairlines = units.some(({ height, leads }) => !leads && height > space.leading + space.row + 1)
  return parts.map((part): Drawn => {
    if (part.length === 0) return { shapes: [], texts: [], height: 0 }
    const drawn = part.map((column, i) =>
      setColumn(column, { head, foot, fitted, hairlines }, { x: i * (own + space.gutter), y: 0 }),
    )
    return together(drawn, Math.max(...drawn.map(({ height }) => height)))
  })
}

interface Look {
  readonly head: Raised
  readonly foot: Raised | undefined
  readonly fitted: Fitted
  /** Where rows have several lines, a hairline tells where one ends. */
  readonly hairlines: boolean
}

/** What is drawn once it is known where. */
interface Raised {
  readonly height: number
  readonly draw: (at: Vector) => Drawn
}

const setColumn = (units: readonly Unit[], { head, foot, fitted, hairlines }: Look, at: Vector): Drawn => {
  const drawn: Drawn[] = [head.draw(at)]
  const lines: Shape[] = [
    ruleAt(at, fitted.width, 'ink', 1.6),
    ruleAt({ x: at.x, y: at.y + head.height }, fitted.width, 'ink', 0.8),
  ]
  let y = at.y + head.height + 1
  units.forEach((unit, i) => {
    drawn.push(unit.draw({ x: at.x, y }))
    y += unit.height
    const next = units[i + 1]
    if (hairlines && next && !next.leads && !unit.leads) lines.push(ruleAt({ x: at.x, y }, fitted.width, 'rule-2', 1))
  })
  y += 1
  lines.push(ruleAt({ x: at.x, y }, fitted.width, 'ink', foot ? 0.8 : 1.6))
  if (foot) {
    drawn.push(foot.draw({ x: at.x, y }))
    y += foot.height
  }
  return together([{ shapes: lines, texts: [], height: 0 }, ...drawn], y - at.y + 2)
}

const ruleAt = ({ x, y }: Vector, width: number, stroke: Paint, weight: number): Shape => ({
  d: `M${n(x)} ${n(y)}h${n(width)}`,
  stroke,
  width: weight,
})

/** The names of the columns, the last line of each on one level. */
const headOf = (table: Table, fitted: Fitted): Raised => {
  const lines = fitted.beside.map(({ at, width }) =>
    flow([{ text: table.columns[at]?.head ?? '', style: headStyle }], width),
  )
  const tallest = Math.max(1, ...lines.map((own) => own.length))
  return {
    height: tallest * space.leading + space.head,
    draw: ({ x, y }) =>
      together(
        fitted.beside.map((place, i) => {
          const own = lines[i] ?? []
          const top = y + space.head / 2 + (tallest - own.length) * space.leading
          return setCell(own, table.columns[place.at], { x: x + place.x, y: top }, place.width)
        }),
        0,
      ),
  }
}

const footOf = ({ columns, foot }: Table, fitted: Fitted): Raised | undefined =>
  foot && {
    height: space.leading + space.row,
    draw: ({ x, y }) =>
      together(
        fitted.beside.map(({ at, x: dx, width }) =>
          setCell(linesOf(foot[at] ?? [], width), columns[at], { x: x + dx, y: y + 2 }, width),
        ),
        0,
      ),
  }
