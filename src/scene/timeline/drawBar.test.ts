import { expect, it } from 'vitest'
import type { Shape } from '../scene.ts'
import { drawBar } from './drawBar.ts'
import type { BarParts } from './timeBar.ts'

const nothing: BarParts = { caps: [], boxes: [], fades: [], hatches: [], arrows: [] }
const draw = (parts: Partial<BarParts>) => drawBar('alliance', false, { ...nothing, ...parts }, 10, [0, 100])
const xs = ({ d }: Shape) => [...d.matchAll(/[ML](-?[\d.]+)/g)].map(([, x]) => Number(x))

it('ends its line at the edge of the scale, whatever lies beyond', () => {
  expect(draw({ line: [-40, 140] }).flatMap(xs)).toEqual([0, 100])
  expect(draw({ line: [120, 140] })).toEqual([])
})

it('leaves a box open where it goes on beyond the scale', () => {
  expect(draw({ boxes: [[20, 40]] })[0]?.d).toMatch(/Z$/)
  expect(draw({ boxes: [[90, 140]] })[0]?.d).not.toMatch(/Z$/)
  expect(Math.max(...draw({ boxes: [[90, 140]] }).flatMap(xs))).toBe(100)
})

it('runs out to nothing where a date is about then, and is cut where the scale ends', () => {
  // From 3.5 either side of the middle at 60 to nothing at 80.
  expect(draw({ fades: [[80, 60]] })[0]?.d).toBe('M60 6.5L80 10L80 10L60 13.5Z')
  // Half way from 90 to 110 the scale ends: there it is half as thick.
  expect(draw({ fades: [[110, 90]] })[0]?.d).toBe('M90 6.5L100 8.25L100 11.75L90 13.5Z')
})

it('draws a cap once where both ends are told to the same day', () => {
  expect(draw({ caps: [50, 50] })).toHaveLength(1)
})
