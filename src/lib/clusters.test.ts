import { expect, it } from 'vitest'
import { clustered } from './clusters.ts'

const apart = { single: 10, several: 16 }
const places = (...xs: number[]) => clustered(xs, (x) => x, apart).map(({ x, members }) => [x, members.length])

it('takes together what stands too close, in the order of the line', () => {
  expect(places(50, 0, 5, 100)).toEqual([
    [2.5, 2],
    [50, 1],
    [100, 1],
  ])
  expect(places(0, 10)).toHaveLength(2)
  expect(clustered([3, 3, 3], (x) => x, apart)[0]?.members).toEqual([3, 3, 3])
  expect(places()).toEqual([])
})

it('a cluster takes more room than a single item', () => {
  // 20 is 10 from its neighbour and would stand alone, were 0 to 9 not one thing at 4.5, and 15.5 from it.
  expect(places(0, 9, 20)).toEqual([[10, 3]])
  expect(places(0, 9, 21)).toEqual([
    [4.5, 2],
    [21, 1],
  ])
})
