import type { Style } from '../layout/flow.ts'

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

/** Pixels at 150 to the inch: 24 are 11.5 points. */
export const title = serif(700, 46)
export const heading = serif(700, 31)
export const number = sans(600, 20)
export const text = serif(500, 23)
export const strong = serif(700, 23)
export const evidence = sans(400, 17)
export const evidenceLabel = sans(600, 17)
export const meta = sans(400, 18, 'ink-2')
export const small = sans(600, 18)
