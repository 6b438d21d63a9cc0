import { expect, it } from 'vitest'
import { turnAbout, turnBox } from './turnBox.ts'

it('turns clockwise where y runs downwards', () => {
  const { x, y } = turnAbout({ x: 3, y: 1 }, { x: 1, y: 1 }, 90)
  expect([x, y]).toEqual([expect.closeTo(1, 9), expect.closeTo(3, 9)])
})

it('finds the box of a name that stands on its side: as high as it was wide, above the point that it turns about', () => {
  const box = turnBox({ x: 10, y: 15, width: 40, height: 8 }, { x: 10, y: 20 }, -90)
  expect(box).toEqual({
    x: expect.closeTo(5, 9),
    y: expect.closeTo(-20, 9),
    width: expect.closeTo(8, 9),
    height: expect.closeTo(40, 9),
  })
})
