import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { around, type Box, crosses, grow, overlaps, union } from './box.ts'
import { mix, type Vector } from './vector.ts'

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height })
const at = (x: number, y: number): Vector => ({ x, y })
const ten = box(0, 0, 10, 10)

describe('boxes', () => {
  it.each([
    ['share an inside', box(9, 9, 5, 5), true],
    ['lie within', box(4, 4, 1, 1), true],
    ['touch along an edge', box(10, 0, 5, 10), false],
    ['lie beside', box(11, 0, 5, 5), false],
    ['lie below', box(0, 11, 10, 5), false],
    ['cross without a corner in the other', box(-5, 4, 20, 2), true],
  ])('overlap where they %s: %j %s', (_, other, does) => {
    expect(overlaps(ten, other)).toBe(does)
    expect(overlaps(other, ten)).toBe(does)
  })

  it('grow on all sides, and shrink', () => {
    expect(grow(ten, 2)).toEqual(box(-2, -2, 14, 14))
    expect(grow(ten, -2)).toEqual(box(2, 2, 6, 6))
  })

  it('lie around points and boxes', () => {
    expect(around([at(3, 9), at(-1, 4), at(2, 5)])).toEqual(box(-1, 4, 4, 5))
    expect(union([ten, box(-5, 2, 1, 20)])).toEqual(box(-5, 0, 15, 22))
    expect(union([box(7, 8, 1, 2)])).toEqual(box(7, 8, 1, 2))
    expect(union([])).toEqual(box(0, 0, 0, 0))
  })
})

describe('a stretch of line', () => {
  it.each([
    ['runs through', at(-5, 5), at(15, 5), true],
    ['runs through a corner’s inside', at(-1, 3), at(3, -1), true],
    ['ends inside', at(5, 5), at(50, 50), true],
    ['lies inside', at(2, 2), at(3, 7), true],
    ['passes a corner outside', at(-1, 0.9), at(0.9, -1), false],
    ['would hit only if it went on', at(-20, 5), at(-1, 5), false],
    ['runs beside, upright', at(11, -5), at(11, 15), false],
    ['runs along an edge', at(10, -5), at(10, 15), true],
    ['is a point inside', at(5, 5), at(5, 5), true],
    ['is a point outside', at(15, 5), at(15, 5), false],
  ])('%s', (_, a, b, does) => {
    expect(crosses(ten, a, b)).toBe(does)
    expect(crosses(ten, b, a)).toBe(does)
  })

  it('is found by every one of its points that lies well inside', () => {
    const number = fc.integer({ min: -30, max: 40 })
    fc.assert(
      fc.property(number, number, number, number, (ax, ay, bx, by) => {
        const points = Array.from({ length: 101 }, (_, i) => mix(at(ax, ay), at(bx, by), i / 100))
        const inside = (by: number) => points.some(({ x, y }) => x > -by && x < 10 + by && y > -by && y < 10 + by)
        if (inside(0)) expect(crosses(ten, at(ax, ay), at(bx, by))).toBe(true)
        if (!inside(0.8)) expect(crosses(ten, at(ax, ay), at(bx, by))).toBe(false)
      }),
    )
  })
})
