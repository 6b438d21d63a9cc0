import type { KeyboardEvent } from 'react'

/** The key that would mean the same on a page that runs from left to right. */
export const keyOf = ({ key, currentTarget }: KeyboardEvent): string =>
  getComputedStyle(currentTarget).direction === 'rtl' ? (mirrored[key] ?? key) : key

const mirrored: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }

/** A cell by its row and column, both from 0. */
export interface Cell {
  readonly row: number
  readonly column: number
}

/** Where a key leads in a grid of some size; undefined for keys that lead nowhere. Keys are those of a page from left to right. */
export const gridStep = (
  key: string,
  { row, column }: Cell,
  { rows, columns }: { readonly rows: number; readonly columns: number },
  whole = false,
): Cell | undefined => {
  const within = (n: number, size: number) => Math.min(Math.max(0, n), size - 1)
  const steps: Readonly<Record<string, Cell>> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    Home: { row: whole ? 0 : row, column: 0 },
    End: { row: whole ? rows - 1 : row, column: columns - 1 },
    PageUp: { row: row - 10, column },
    PageDown: { row: row + 10, column },
  }
  const next = Object.hasOwn(steps, key) ? steps[key] : undefined
  return next && { row: within(next.row, rows), column: within(next.column, columns) }
}
