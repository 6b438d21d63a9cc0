import type { Style } from '../layout/flow.ts'

/** How the parts of a slide are set: all of it is ink, or so near to it that a projector keeps it apart from the paper. */

const sans = (weight: number, size: number, paint: Style['paint'] = 'ink'): Style => ({
  face: { family: 'sans', weight },
  size,
  paint,
})
const serif = (weight: number, size: number, paint: Style['paint'] = 'ink'): Style => ({
  face: { family: 'serif', weight },
  size,
  paint,
})

export const top = sans(400, 26, 'ink-2')
export const date = sans(400, 26)
export const heading = (size: number): Style => serif(700, size)
export const text = (size: number): Style => serif(500, size)
export const answer = (size: number): Style => serif(600, size)
/** What is no longer, or not yet, the point of a slide. */
const lesser = (size: number): number => Math.min(size, 28)
export const before = (size: number): Style => serif(500, lesser(size), 'ink-2')
export const question = (size: number): Style => serif(600, size)
export const asked = (size: number): Style => serif(500, lesser(size), 'ink-2')
export const rightOption = (size: number): Style => serif(600, lesser(size))
export const cited = sans(400, 26)
export const citedNumber = sans(600, 26)
export const legend = sans(400, 26)
export const captionHead = sans(600, 26)
export const caption = sans(400, 26, 'ink-2')
