import type { Vector } from '../../lib/vector.ts'
import { type Drawn, flow, type Line, type Piece, setLines, together } from '../layout/flow.ts'
import { type Fitted, linesOf, lineWidth } from './columns.ts'
import type { Table, TableColumn, TableGroup, TableRow } from './table.ts'
import { groupStyle, quietStyle, space } from './tableStyles.ts'

/** What a table is set from, one below the other: a row, or the heading of a group. */
export interface Unit {
  readonly height: number
  readonly draw: (at: Vector) => Drawn
  /** A heading, which no page or column ends with. */
  readonly leads?: true
  /** The heading under which it stands, as it is repeated where the group goes on elsewhere. */
  readonly under?: Unit
  /** In two, the first no taller than a height: for a row that is taller than a page. */
  readonly split?: (height: number) => readonly [Unit, Unit] | undefined
}

/** The units of a table in its order. */
export const unitsOf = (table: Table, fitted: Fitted, continued: (name: string) => string): Unit[] =>
  table.groups.flatMap((group) => {
    const head = headUnit(group, fitted)
    const again =
      group.head && headUnit({ ...group, head: { ...group.head, name: continued(group.head.name) } }, fitted)
    const rows = group.rows.map((row) => ({ ...rowUnit(table, row, fitted), ...(again && { under: again }) }))
    return head ? [head, ...rows] : rows
  })

const headUnit = ({ head }: Pick<TableGroup, 'head'>, { room }: Fitted): Unit | undefined => {
  if (!head) return undefined
  const lines = flow(
    [
      { text: head.name, style: groupStyle },
      { text: head.note, style: quietStyle },
    ],
    room,
  )
  return {
    leads: true,
    height: lines.length * space.leading + space.group + 4,
    draw: ({ x, y }) => setLines(lines, { x, y: y + space.group }, space.leading),
  }
}

/** The lines of a row: those of each column, and those below all of them. */
interface RowLines {
  readonly columns: readonly (readonly Line[])[]
  readonly below: readonly Line[]
}

const rowUnit = (table: Table, row: TableRow, fitted: Fitted): Unit => {
  const columns = fitted.beside.map(({ at, width }) => linesOf(row.cells[at] ?? [], width))
  return unitOf(table, { columns, below: belowLines(table, row, fitted) }, fitted)
}

/** What has no column of its own, each with its name before it. */
const belowLines = (table: Table, { cells }: TableRow, { below, room, indent }: Fitted): Line[] => {
  const pieces = below.flatMap((at): Piece[] => {
    const [column, own] = [table.columns[at], (cells[at] ?? []).flat()]
    if (own.length === 0 || !column) return []
    return column.plain ? own : [{ text: `${column.head}:`, style: quietStyle }, ...own]
  })
  return pieces.length > 0 ? flow(pieces, Math.max(room / 2, room - indent)) : []
}

const unitOf = (table: Table, lines: RowLines, fitted: Fitted): Unit => {
  const tallest = Math.max(...lines.columns.map((own) => own.length), lines.below.length > 0 ? 0 : 1)
  const draw: Unit['draw'] = ({ x, y }) => {
    const drawn = fitted.beside.map((place, i) =>
      setCell(lines.columns[i] ?? [], table.columns[place.at], { x: x + place.x, y: y + space.row / 2 }, place.width),
    )
    const under = setLines(
      lines.below,
      { x: x + fitted.indent, y: y + space.row / 2 + tallest * space.leading },
      space.leading,
    )
    return together([...drawn, under], 0)
  }
  const height = (tallest + lines.below.length) * space.leading + space.row
  const split: Unit['split'] = (room) => {
    const count = Math.floor((room - space.row) / space.leading)
    if (count < 1) return undefined
    const taken = Math.min(count, tallest)
    const first = {
      columns: lines.columns.map((own) => own.slice(0, taken)),
      below: lines.below.slice(0, count - taken),
    }
    const rest = { columns: lines.columns.map((own) => own.slice(taken)), below: lines.below.slice(count - taken) }
    return [unitOf(table, first, fitted), unitOf(table, rest, fitted)]
  }
  return { height, draw, split }
}

/** The lines of a cell at their place in its column. */
export const setCell = (
  lines: readonly Line[],
  column: Pick<TableColumn, 'align'> | undefined,
  { x, y }: Vector,
  width: number,
): Drawn => {
  const align = column?.align ?? 'start'
  if (align === 'start') return setLines(lines, { x, y }, space.leading)
  const drawn = lines.map((line, i) => {
    const [only, other] = line
    const at = { x, y: y + i * space.leading }
    // A single run of text is anchored where it is aligned, so that it stands there in any font.
    if (only && !other && 'text' in only) {
      const [text] = setLines([line], at, space.leading).texts
      const to = align === 'end' ? x + width : x + width / 2
      if (text) return { shapes: [], texts: [{ ...text, x: to, anchor: align }], height: 0 }
    }
    const spare = width - lineWidth(line)
    return setLines([line], { ...at, x: x + (align === 'end' ? spare : spare / 2) }, space.leading)
  })
  return together(drawn, lines.length * space.leading)
}
