import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, distance, distanceToSegment, leftOf, mix, scale, subtract, unit } from './vector.ts'

const origin = { x: 0, y: 0 }

describe('vectors', () => {
  it('add, subtract and scale by component', () => {
    expect(add({ x: 1, y: 2 }, { x: 3, y: -5 })).toEqual({ x: 4, y: -3 })
    expect(subtract({ x: 1, y: 2 }, { x: 3, y: -5 })).toEqual({ x: -2, y: 7 })
    expect(scale({ x: 2, y: -3 }, -2)).toEqual({ x: -4, y: 6 })
  })

  it('mix from the first to the second', () => {
    const [a, b] = [
      { x: 10, y: 0 },
      { x: 20, y: 40 },
    ]
    expect(mix(a, b, 0)).toEqual(a)
    expect(mix(a, b, 1)).toEqual(b)
    expect(mix(a, b, 0.25)).toEqual({ x: 12.5, y: 10 })
  })

  it('are as far apart as Pythagoras has it', () => {
    expect(distance({ x: 1, y: 1 }, { x: 4, y: 5 })).toBe(5)
  })

  it('have a direction of length 1, to the right where they have no length', () => {
    expect(unit({ x: -3, y: 4 })).toEqual({ x: -0.6, y: 0.8 })
    expect(unit(origin)).toEqual({ x: 1, y: 0 })
  })

  it('turn left as seen on a screen, where y grows downwards', () => {
    // Walking right, left is up; walking up, left is left.
    expect(leftOf({ x: 1, y: 0 })).toEqual({ x: 0, y: -1 })
    expect(leftOf({ x: 0, y: -1 })).toEqual({ x: -1, y: -0 })
  })
})

describe('the distance to a stretch of line', () => {
  const to = { x: 10, y: 0 }
  it.each([
    ['beside it', { x: 5, y: 3 }, 3],
    ['before its start', { x: -3, y: 4 }, 5],
    ['past its end', { x: 13, y: -4 }, 5],
    ['on it', { x: 7, y: 0 }, 0],
  ])('%s', (_, point, far) => {
    expect(distanceToSegment(point, origin, to)).toBe(far)
  })

  it('is that to a point where the stretch has no length', () => {
    expect(distanceToSegment({ x: 3, y: 4 }, origin, origin)).toBe(5)
  })

  it('is never more than that to any point of it', () => {
    const number = fc.integer({ min: -100, max: 100 })
    const point = fc.record({ x: number, y: number })
    fc.assert(
      fc.property(
        point,
        point,
        point,
        fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000),
        (p, a, b, t) => {
          expect(distanceToSegment(p, a, b)).toBeLessThanOrEqual(distance(p, mix(a, b, t)) + 1e-9)
        },
      ),
    )
  })
})
