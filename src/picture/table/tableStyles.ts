import type { Style } from '../layout/flow.ts'
import { detail, heading } from '../layout/styles.ts'

/** How tables are set: names in the serif, which has figures of one width, the rest in the sans. */
const serif = (weight: number, paint: Style['paint'] = 'ink'): Style => ({
  face: { family: 'serif', weight },
  size: 15.5,
  paint,
})
export const headStyle: Style = { ...heading, size: 14 }
export const groupStyle: Style = { ...heading, size: 15 }
export const nameStyle = serif(500)
export const strongStyle = serif(600)
export const figureStyle = serif(500)
export const noneStyle = serif(500, 'ink-3')
export const textStyle: Style = { ...detail, size: 14.5, paint: 'ink' }
export const quietStyle = detail

/** Lengths of a table. */
export const space = {
  /** Between columns, at least. */
  between: 20,
  /** Between columns of a kind. */
  tight: 11,
  leading: 20,
  /** Above and below the lines of a row, together. */
  row: 9,
  head: 8,
  group: 14,
  /** How far what has no column of its own is indented below its row. */
  indent: 18,
  /** Between tables that stand beside each other. */
  gutter: 44,
} as const
