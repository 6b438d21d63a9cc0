import { expect, it } from 'vitest'
import { convexHull, ringAround } from './hull.ts'

const p = (x: number, y: number) => ({ x, y })

it('keeps the corners and drops what lies between or inside', () => {
  expect(convexHull([p(0, 0), p(2, 2), p(4, 0), p(2, 0), p(4, 4), p(1, 2), p(0, 4)])).toEqual([
    p(0, 0),
    p(4, 0),
    p(4, 4),
    p(0, 4),
  ])
})

it('takes one point or two as they are', () => {
  expect(convexHull([p(3, 1)])).toEqual([p(3, 1)])
  expect(convexHull([p(3, 1), p(0, 0)])).toEqual([p(0, 0), p(3, 1)])
})

it('puts points on a circle', () => {
  const [east, south] = ringAround(p(10, 10), 5, 4)
  expect(east).toEqual(p(15, 10))
  expect(south?.x).toBeCloseTo(10)
  expect(south?.y).toBeCloseTo(15)
})
