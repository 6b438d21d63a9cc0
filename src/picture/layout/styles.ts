import type { Style } from './flow.ts'

/**
 * Pages are laid out in pixels of A4 at 150 to the inch, and enlarged as a whole where type is to be larger: a slide is a
 * smaller page, enlarged. No type is smaller than 14, which prints at 6.7 points.
 */
export const smallest = 14
/** Between columns. */
export const gutter = 34
/** How wide a column of a list is, about. */
export const column = 377
/** How wide the legend is beside the picture. */
export const legend = 222

const sans = (weight: number, size: number, paint: Style['paint']): Style => ({
  face: { family: 'sans', weight },
  size,
  paint,
})

export const title: Style = { face: { family: 'serif', weight: 700 }, size: 44, paint: 'ink' }
export const subtitle: Style = { face: { family: 'serif', weight: 500 }, size: 23, paint: 'ink' }
export const deck = sans(400, 20, 'ink-2')
export const heading = sans(600, 15, 'ink')
export const row = sans(400, 16, 'ink')
export const number = sans(600, 15, 'ink')
export const name = sans(400, 15, 'ink')
export const detail = sans(400, 14, 'ink-2')
export const entry = sans(400, 14, 'ink')
