import { widthOf } from '../../scene/measure.ts'
import { flow, type Line, type Piece } from '../layout/flow.ts'
import { shareOut, type Wish } from './shareOut.ts'
import { isEmpty, type Paragraphs, type Table } from './table.ts'
import { headStyle, space } from './tableStyles.ts'

/** How the columns of a table stand in a width. */
export interface Fitted {
  /** Those that stand beside each other, by their places in the table. */
  readonly beside: readonly { readonly at: number; readonly x: number; readonly width: number }[]
  /** Those that have no room there and stand on lines of their own below each row. */
  readonly below: readonly number[]
  /** Where what stands below a row begins: under its first words. */
  readonly indent: number
  /** The width in which they are fitted. */
  readonly room: number
  /** From the first column's start to the last one's end. */
  readonly width: number
}

/** A word wider than this is broken rather than given a column of its own width. */
const widestWord = 240
/** A column that does not break its lines is broken all the same where it is wider than this. */
const widest = 400
/** Columns drift no farther apart than this where there is room to spare. */
const widestGap = 70

/**
 * Fits the columns into a width by what stands in them: all on one line each where that fits; else the widest give way
 * down to where they still read well; else columns move below the row, those that yield first first.
 */
export const fitColumns = (table: Table, width: number): Fitted => {
  const beside = table.columns.map((_, at) => wishOf(table, at))
  const all = beside.map(({ at }) => at)
  const gaps = () =>
    gapsOf(
      table,
      beside.map(({ at }) => at),
    )
  while (beside.reduce((sum, { least }) => sum + least, 0) + gaps() > width) {
    const next = beside.reduce((a, b) => (b.yields > a.yields ? b : a))
    if (next.yields <= 0) break
    beside.splice(beside.indexOf(next), 1)
  }
  const widths = shareOut(beside, width - gaps())
  const spare = width - gaps() - [...widths.values()].reduce((sum, own) => sum + own, 0)
  const loose = beside.filter(({ at }, i) => i > 0 && !table.columns[at]?.tight).length
  const more = Math.min(widestGap - space.between, Math.max(0, spare) / Math.max(1, loose))
  let x = 0
  const placed = beside.map(({ at }, i) => {
    if (i > 0) x += gapBefore(table, at) + (table.columns[at]?.tight ? 0 : more)
    const one = { at, x, width: widths.get(at) ?? 0 }
    x += one.width
    return one
  })
  const stays = new Set(beside.map(({ at }) => at))
  const words = placed.find(({ at }) => table.columns[at]?.align === 'start')
  return {
    beside: placed,
    indent: words && words.x > 0 ? words.x : space.indent,
    below: all.filter((at) => !stays.has(at)),
    room: width,
    width: x,
  }
}

const gapBefore = (table: Table, at: number): number => (table.columns[at]?.tight ? space.tight : space.between)
const gapsOf = (table: Table, columns: readonly number[]): number =>
  columns.slice(1).reduce((sum, at) => sum + gapBefore(table, at), 0)

/** The width at which a table reads well: words broken where they may be, but not as narrowly as they may. */
export const wantedWidth = (table: Table): number => {
  const wishes = table.columns.map((_, at) => wishOf(table, at))
  const own = wishes.map(({ whole, least, cells }) => {
    const usual = Math.sqrt(cells.reduce((sum, one) => sum + one * one, 0) / Math.max(1, cells.length))
    return Math.min(whole, Math.max(least, usual))
  })
  return (
    own.reduce((sum, one) => sum + one, 0) +
    gapsOf(
      table,
      table.columns.map((_, at) => at),
    )
  )
}

const wishOf = ({ columns, groups, foot }: Table, at: number): Wish => {
  const column = columns[at]
  const cells = [...groups.flatMap(({ rows }) => rows.map(({ cells: own }) => own[at] ?? [])), foot?.[at] ?? []]
  const pieces = cells.flat()
  const head = [{ text: column?.head ?? '', style: headStyle }]
  const breaks = column?.least !== undefined
  const widths = pieces.map((one) => widthIn([one]))
  const whole = Math.ceil(Math.max(lineWidth(flow(head, 1e6)[0]), ...widths)) + 1
  const longest = Math.max(longestWord(head), ...(breaks ? pieces.map(longestWord) : widths))
  // A drawing is never broken: its column is at least as wide.
  const drawing = Math.max(0, ...pieces.flat().map((piece) => ('text' in piece ? 0 : piece.width)))
  return {
    at,
    whole,
    cells: groups.flatMap(({ rows }) => rows.map(({ cells: own }) => widthIn(own[at] ?? []))),
    least: Math.min(
      whole,
      Math.max(
        drawing,
        breaks ? Math.max(Math.min(widestWord, longest), column.least ?? 0) : Math.min(longest, widest),
      ) + 1,
    ),
    yields: column?.yields ?? 0,
  }
}

/** On one line, for each of its paragraphs as long as the longest. */
const widthIn = (paragraphs: Paragraphs): number =>
  Math.max(0, ...paragraphs.map((one) => Math.min(2000, lineWidth(flow(one, 1e6)[0])))) * Math.max(1, paragraphs.length)

const longestWord = (pieces: readonly Piece[]): number =>
  Math.max(
    0,
    ...pieces.map((piece) =>
      'text' in piece
        ? Math.max(0, ...piece.text.split(' ').map((word) => widthOf(word, piece.style.face, piece.style.size)))
        : piece.width,
    ),
  )

/** How far a line reaches. */
export const lineWidth = (line: Line | undefined): number => {
  const last = line?.at(-1)
  if (!last) return 0
  return last.x + ('text' in last ? widthOf(last.text, last.style.face, last.style.size) : last.width)
}

/** The lines of a cell in a column. */
export const linesOf = (paragraphs: Paragraphs, width: number): Line[] =>
  isEmpty(paragraphs) ? [] : paragraphs.flatMap((pieces) => flow(pieces, width))
