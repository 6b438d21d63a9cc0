import { describe, expect, it } from 'vitest'
import { flatten } from '../../tests/fixtures/flatten.ts'
import { around } from './box.ts'
import { circlePath, curvePath, n, polyline, roundedBox } from './path.ts'
import { curve, line } from './quadratic.ts'

describe('path data', () => {
  it('is written to a hundredth', () => {
    expect(n(1 / 3)).toBe('0.33')
    expect(n(2)).toBe('2')
    expect(n(-0.005001)).toBe('-0.01')
  })

  it('never has an exponent, which not every reader of SVG takes', () => {
    expect(n(1e-9)).toBe('0')
    expect(n(123456.789)).toBe('123456.79')
  })

  it('of a line and of a curve', () => {
    expect(curvePath(line({ x: 0, y: 1 }, { x: 2.5, y: 3 }))).toBe('M0 1L2.5 3')
    expect(curvePath(curve({ x: 0, y: 1 }, { x: 5, y: 6 }, { x: 2, y: 3 }))).toBe('M0 1Q5 6 2 3')
  })

  it('of a polyline, open and closed', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 4, y: 0 },
      { x: 4, y: 3 },
    ]
    expect(polyline(points)).toBe('M0 0L4 0L4 3')
    expect(polyline(points, true)).toBe('M0 0L4 0L4 3Z')
  })

  it('of a circle runs at its radius all around', () => {
    const points = flatten(circlePath({ x: 10, y: 20 }, 5)).flat()
    for (const { x, y } of points) expect(Math.hypot(x - 10, y - 20)).toBeCloseTo(5, 1)
    expect(around(points)).toEqual({
      x: expect.closeTo(5, 1),
      y: expect.closeTo(15, 1),
      width: expect.closeTo(10, 1),
      height: expect.closeTo(10, 1),
    })
  })

  it('of a box with round corners fills the box but for them', () => {
    const box = { x: 10, y: 20, width: 40, height: 30 }
    const points = flatten(roundedBox(box, 5)).flat()
    const bounds = around(points)
    for (const key of ['x', 'y', 'width', 'height'] as const) expect(bounds[key]).toBeCloseTo(box[key], 1)
    // The corner itself is cut off by (√2 − 1) × 5.
    const toCorner = Math.min(...points.map(({ x, y }) => Math.hypot(x - 10, y - 20)))
    expect(toCorner).toBeCloseTo((Math.SQRT2 - 1) * 5, 1)
  })

  it('rounds a box no further than to a pill', () => {
    const points = flatten(roundedBox({ x: 0, y: 0, width: 40, height: 10 }, 99)).flat()
    const bounds = around(points)
    expect([bounds.x, bounds.y, bounds.width, bounds.height].map(Math.round)).toEqual([0, 0, 40, 10])
  })
})
