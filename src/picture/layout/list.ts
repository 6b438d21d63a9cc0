import type { Vector } from '../../lib/vector.ts'
import type { Block, Entry } from '../figure.ts'
import { balance, type Spot } from './columns.ts'
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

/** Sets as many items as have room in columns of like height. */
export const setList = (
  name: string,
  items: readonly Item[],
  at: Vector,
  { count, width }: Columns,
  style: ListStyle,
  room = Number.POSITIVE_INFINITY,
): SetList => {
  const heights = items.map(({ lines }) => lines.length * style.leading + style.between)
  const taken = countWithin(heights, count, room)
  const { spots, height } = balance(heights.slice(0, taken), count)
  const entries = items
    .slice(0, taken)
    .map((item, i) => entryAt(item, spots[i] ?? { column: 0, y: 0 }, at, width, style))
  return { block: { role: 'list', name, layers: [], entries }, height, rest: items.slice(taken) }
}

/** How many of the first blocks stand in columns no taller than the room. */
const countWithin = (heights: readonly number[], columns: number, room: number): number => {
  const fits = (count: number) => balance(heights.slice(0, count), columns).height <= room
  if (fits(heights.length)) return heights.length
  let [some, tooMany] = [0, heights.length]
  while (tooMany - some > 1) {
    const middle = Math.floor((some + tooMany) / 2)
    if (fits(middle)) some = middle
    else tooMany = middle
  }
  return some
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
