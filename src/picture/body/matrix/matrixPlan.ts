import { type Face, widthOf } from '../../../scene/measure.ts'
import { balance, fill } from '../../layout/columns.ts'
import { flow, type Line, type Style } from '../../layout/flow.ts'
import type { Room } from '../body.ts'

/** How a matrix is divided over pages, and how large its cells and heads are, in the pixels of a page. */
export interface MatrixPlan {
  readonly side: number
  readonly name: Style
  readonly leading: number
  /** The names before the rows and above the columns, in lines. */
  readonly rowNames: readonly (readonly Line[])[]
  readonly columnNames: readonly (readonly Line[])[]
  /** Room for the names before the rows, and above the columns. */
  readonly head: { readonly width: number; readonly height: number }
  /** A name of many lines makes its row higher and its column wider. */
  readonly heights: readonly number[]
  readonly widths: readonly number[]
  /** From a place in the order to before another: the parts of the order that share a page. */
  readonly rows: readonly Stretch[]
  readonly columns: readonly Stretch[]
  /** Columns are headed by the numbers of their actors. */
  readonly byNumber: boolean
}
export type Stretch = readonly [from: number, to: number]

/** Marks of smaller cells could not be read in print. */
const smallestSide = 20
const largestSide = 40
/** Cells have room for the numbers of the list. */
const largestNumbered = 60
const face: Face = { family: 'serif', weight: 500 }
/** Between a name and the cells, and before it. */
export const headGap = 8
/** Names above columns that would take more than this of a page give way to numbers. */
const tallestHead = 0.42

type Sized = Pick<Room, 'width' | 'height' | 'following'>

/** Names in one line, else in two, else columns headed by numbers: what takes fewer pages. Of divisions into as few, that with the largest cells. */
export const planMatrix = (names: readonly string[], room: Sized, numbered: boolean): MatrixPlan => {
  const one = best(names, room, numbered, 1)
  if (partsOf(one) === 1) return one
  const two = best(names, room, numbered, 2)
  const named = partsOf(two) < partsOf(one) ? two : one
  if (room.height === undefined || named.head.height <= tallestHead * room.height) return named
  const numbers = best(names, room, numbered, 'numbers')
  return partsOf(numbers) < partsOf(named) ? numbers : named
}

type Head = 1 | 2 | 'numbers'

const partsOf = ({ rows, columns }: MatrixPlan): number => rows.length * columns.length

const best = (names: readonly string[], room: Sized, numbered: boolean, how: Head): MatrixPlan => {
  const known = new Map<string, Heads>()
  const headsAt = (size: number, lines: 1 | 2): Heads => {
    const key = `${size} ${lines}`
    const heads = known.get(key) ?? setHeads(names, room, size, lines, how === 'numbers')
    known.set(key, heads)
    return heads
  }
  const planAt = (side: number): MatrixPlan => {
    const size = side >= 30 ? 15 : 14
    const lines = how === 2 && side >= 2 * size + 4 ? 2 : 1
    return divide(headsAt(size, lines), side, room, how === 'numbers')
  }
  let found = planAt(smallestSide)
  for (let side = smallestSide + 1; side <= (numbered ? largestNumbered : largestSide); side += 1) {
    const plan = planAt(side)
    if (partsOf(plan) <= partsOf(found)) found = plan
  }
  return found
}

type Heads = Pick<MatrixPlan, 'name' | 'leading' | 'rowNames' | 'columnNames' | 'head'>

/** The names before rows and above columns, which do not depend on how large the cells are. */
const setHeads = (names: readonly string[], room: Sized, size: number, lines: 1 | 2, byNumber: boolean): Heads => {
  const name: Style = { face, size, paint: 'ink' }
  const leading = size + 1
  const longest = (lead: (i: number) => string) =>
    names.reduce((most, text, i) => Math.max(most, widthIn(lines, lead(i) + text, size)), 0) + 1
  const own = (i: number) => (byNumber ? `${i + 1}\u2002` : '')
  const width = Math.min(longest(own), 0.34 * room.width)
  const height = byNumber
    ? leading
    : Math.min(
        longest(() => ''),
        0.45 * (room.height ?? 800),
      )
  return {
    name,
    leading,
    rowNames: names.map((text, i) => flow([{ text: own(i) + text, style: name }], width)),
    columnNames: names.map((text, i) =>
      flow([{ text: byNumber ? String(i + 1) : text, style: name }], byNumber ? 4 * smallestSide : height),
    ),
    head: { width: width + headGap, height: height + 2 * headGap },
  }
}

const divide = (heads: Heads, side: number, room: Sized, byNumber: boolean): MatrixPlan => {
  const { rowNames, columnNames, leading, head } = heads
  const heights = rowNames.map((set) => Math.max(side, set.length * leading + 4))
  const widths = columnNames.map((set) => (byNumber ? side : Math.max(side, set.length * leading + 4)))
  const { following } = room
  return {
    ...heads,
    side,
    heights,
    widths,
    byNumber,
    rows:
      room.height === undefined
        ? [[0, rowNames.length]]
        : divided(heights, room.height - head.height, (following?.height ?? room.height) - head.height),
    columns: divided(widths, room.width - head.width, (following?.width ?? room.width) - head.width),
  }
}

/** The least width at which a text fits into one or two lines. */
const widthIn = (lines: number, text: string, size: number): number => {
  const words = text.split(' ')
  const width = (some: readonly string[]) => widthOf(some.join(' '), face, size)
  if (lines === 1) return width(words)
  const splits = words.map((_, i) => Math.max(width(words.slice(0, i)), width(words.slice(i))))
  return Math.min(width(words), ...splits)
}

/** As much as has room on the first page, the rest in like parts on those that follow; each has one at least. */
const divided = (lengths: readonly number[], first: number, later: number): Stretch[] => {
  const onFirst = Math.max(1, fill(lengths, first).filter(({ column }) => column === 0).length)
  const rest = lengths.slice(onFirst)
  if (rest.length === 0) return [[0, lengths.length]]
  const count = (fill(rest, later).at(-1)?.column ?? 0) + 1
  const { spots } = balance(rest, count)
  const stretches: Stretch[] = [[0, onFirst]]
  for (let column = 0; column < count; column += 1) {
    const from = stretches.at(-1)?.[1] ?? 0
    const length = spots.filter((spot) => spot.column === column).length
    if (length > 0) stretches.push([from, from + length])
  }
  return stretches
}
