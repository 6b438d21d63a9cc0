import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlaps } from './box.ts'
import { Grid } from './grid.ts'

describe('the grid', () => {
  it('finds what lies in the same cells, left and above the origin too', () => {
    const grid = new Grid<string>(10)
    grid.insert({ x: 1, y: 1, width: 2, height: 2 }, 'here')
    grid.insert({ x: -9, y: -9, width: 2, height: 2 }, 'before')
    grid.insert({ x: 95, y: 95, width: 1, height: 1 }, 'far')
    const found = (x: number, y: number) => [...grid.near({ x, y, width: 1, height: 1 })].map(({ item }) => item)
    expect(found(8, 8)).toEqual(['here'])
    expect(found(-2, -2)).toEqual(['before'])
    expect(found(50, 50)).toEqual([])
  })

  it('gives an item over many cells once, and two alike twice', () => {
    const grid = new Grid<string>(10)
    const wide = { x: 0, y: 0, width: 100, height: 100 }
    grid.insert(wide, 'wide')
    expect([...grid.near(wide)]).toHaveLength(1)
    grid.insert(wide, 'wide')
    expect([...grid.near(wide)]).toHaveLength(2)
  })

  it('never misses a box that overlaps', () => {
    const number = fc.integer({ min: -2000, max: 2000 }).map((n) => n / 10)
    const size = fc.integer({ min: 1, max: 800 }).map((n) => n / 10)
    const box = fc.record({ x: number, y: number, width: size, height: size })
    fc.assert(
      fc.property(fc.array(box, { maxLength: 30 }), box, (boxes, asked) => {
        const grid = new Grid<number>(25)
        for (const [i, one] of boxes.entries()) grid.insert(one, i)
        const near = new Set([...grid.near(asked)].map(({ item }) => item))
        for (const [i, one] of boxes.entries()) expect(!overlaps(one, asked) || near.has(i)).toBe(true)
      }),
    )
  })
})
