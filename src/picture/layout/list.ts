import type { Vector } from '../../lib/vector.ts'
import type { Block, Entry } from '../figure.ts'
import { balance, fill, type Spot } from './columns.ts'
import { type Line, setLines } from './flow.ts'
import { column, gutter } from './styles.ts'

/** An item of a list before it has a place: its lines, and what stands beside them. */
export interface Item {
  readonly label: string
  readonly words: string
  readonly lines: readonly Line[]
  /** Draws the label beside the first line, whose upper left corner is given. */
  readonly draw: (corner: Vector) => Entry['layer']['texts']
}

/** How a list's items are set. */
export interface ListStyle {
  readonly leading: number
  readonly between: number
  /** How far items are indented behind their labels. */
  readonly hang: number
}

export interface Columns {
  readonly count: number
  readonly width: number
}

/** As many columns of about the usual width as a width has room for. */
export const columnsFor = (width: number): Columns => {
  const count = Math.max(1, Math.round((width + gutter) / (column + gutter)))
  return { count, width: (width - (count - 1) * gutter) / count }
}

/** A list on a page: its block, its height, and the items that found no room. */
export interface SetList {
  readonly block: Block
  readonly height: number
  readonly rest: readonly Item[]
}

/** Sets items in columns: of like height where all have room, else filled one after the other. */
export const setList = (
  name: string,
  items: readonly Item[],
  at: Vector,
  { count, width }: Columns,
  style: ListStyle,
  room = Number.POSITIVE_INFINITY,
): SetList => {
  const heights = items.map(({ lines }) => lines.length * style.leading + style.between)
  const whole = balance(heights, count)
  const fits = whole.height <= room
  const spots = fits ? whole.spots : fill(heights, room).filter(({ column: one }) => one < count)
  const taken = items.slice(0, spots.length)
  const entries = taken.map((item, i) => entryAt(item, spots[i] ?? { column: 0, y: 0 }, at, width, style))
  const height = Math.max(0, ...spots.map(({ y }, i) => y + (heights[i] ?? 0)))
  return { block: { role: 'list', name, layers: [], entries }, height, rest: items.slice(spots.length) }
}

const entryAt = (item: Item, spot: Spot, at: Vector, width: number, { leading, hang }: ListStyle): Entry => {
  const corner = { x: spot.column * (width + gutter), y: spot.y }
  const { shapes, texts } = setLines(item.lines, { x: corner.x + hang, y: corner.y }, leading)
  return {
    label: item.label,
    words: item.words,
    layer: { name: 'entry', at, scale: 1, halo: false, shapes, texts: [...item.draw(corner), ...texts] },
  }
}
