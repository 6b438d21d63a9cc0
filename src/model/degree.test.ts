import { expect, it } from 'vitest'
import { degreesIn } from './degree.ts'
import type { Tie } from './tie.ts'

it('counts the ties of each actor, parallel ones each', () => {
  const ties = [
    ['a', 'b'],
    ['a', 'b'],
    ['b', 'c'],
  ].map((actors) => ({ actors }) as unknown as Tie)
  expect(degreesIn(ties)).toEqual(
    new Map([
      ['a', 2],
      ['b', 3],
      ['c', 1],
    ]),
  )
  expect(degreesIn(ties)).toBe(degreesIn(ties))
})
