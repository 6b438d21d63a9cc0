import type { Style } from './flow.ts'

/** The page of a figure, in pixels of A4 across at 150 to the inch. No type is smaller than 14, which prints at 6.7 points. */
export const page = { width: 1754, margin: 72, top: 56, gutter: 34, columns: 4, legend: 222 } as const

const sans = (weight: number, size: number, paint: Style['paint']): Style => ({
  face: { family: 'sans', weight },
  size,
  paint,
})

export const title: Style = { face: { family: 'serif', weight: 700 }, size: 44, paint: 'ink' }
export const deck = sans(400, 20, 'ink-2')
export const heading = sans(600, 15, 'ink')
export const row = sans(400, 16, 'ink')
export const number = sans(600, 15, 'ink')
export const name = sans(400, 15, 'ink')
export const detail = sans(400, 14, 'ink-2')
export const entry = sans(400, 14, 'ink')
