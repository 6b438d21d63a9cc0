import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flatten, isWithin } from '../../tests/fixtures/flatten.ts'
import { around } from '../lib/box.ts'
import { distanceToSegment, type Vector } from '../lib/vector.ts'
import { actorTypes } from '../model/actor.ts'
import { outlineOf } from './outline.ts'

const polygonOf = (type: (typeof actorTypes)[number], at: Vector, r: number, grown?: number): Vector[] => {
  const [polygon = [], ...more] = flatten(outlineOf(type).path(at, r, grown))
  expect(more).toEqual([])
  return polygon
}
const distanceTo = (point: Vector, polygon: readonly Vector[]) =>
  Math.min(...polygon.map((a, i) => distanceToSegment(point, a, polygon[(i + 1) % polygon.length] as Vector)))

describe.each(actorTypes)('the outline of a %s', (type) => {
  const outline = outlineOf(type)

  it('contains the points that its path runs around', () => {
    const share = fc.integer({ min: -1600, max: 1600 }).map((n) => n / 1000)
    fc.assert(
      fc.property(share, share, fc.integer({ min: 10, max: 40 }), fc.constantFrom(0, 4), (sx, sy, r, grown) => {
        const point = { x: sx * r, y: sy * r }
        const polygon = polygonOf(type, { x: 0, y: 0 }, r, grown)
        // Only the round corners of squares are taken as sharp: at most (√2 − 1) × their radius of 3 + grown off.
        const tolerance = type === 'state' || type === 'bloc' ? 0.42 * (3 + grown) + 0.1 : 0.2
        if (distanceTo(point, polygon) > tolerance)
          expect(outline.contains(point, r, grown)).toBe(isWithin(point, polygon))
      }),
      { numRuns: 300 },
    )
  })

  it('has the half extents of its path', () => {
    const bounds = around(polygonOf(type, { x: 0, y: 0 }, 30))
    const half = outline.half(30)
    expect(bounds.width).toBeCloseTo(2 * half.x, 0)
    expect(bounds.height).toBeCloseTo(2 * half.y, 0)
    expect(bounds.x).toBeCloseTo(-half.x, 0)
    expect(bounds.y).toBeCloseTo(-half.y, 0)
  })

  it('is drawn where it stands', () => {
    const [here, there] = [
      around(polygonOf(type, { x: 0, y: 0 }, 20)),
      around(polygonOf(type, { x: 301.5, y: -77.25 }, 20)),
    ]
    expect(there.x - here.x).toBeCloseTo(301.5, 1)
    expect(there.y - here.y).toBeCloseTo(-77.25, 1)
  })

  it('grows by as much on every side', () => {
    const polygon = polygonOf(type, { x: 0, y: 0 }, 20)
    for (const point of polygonOf(type, { x: 0, y: 0 }, 20, 4)) {
      const away = distanceTo(point, polygon)
      expect(away).toBeGreaterThan(3.9)
      // Pointed corners reach farther out: at most by the mitre of a right angle.
      expect(away).toBeLessThan(4 * Math.SQRT2 + 0.1)
    }
  })
})

it('the sizes are those of the tokens', () => {
  expect(outlineOf('state').half(10)).toEqual({ x: 9, y: 9 })
  expect(outlineOf('government').half(10).x).toBeCloseTo(10.6, 9)
  expect(outlineOf('movement').half(10)).toEqual({ x: 12, y: 12 })
  expect(outlineOf('person').half(10)).toEqual({ x: 8.8, y: 9.6 })
  expect(outlineOf('population').half(10)).toEqual({ x: 13, y: 8 })
})
