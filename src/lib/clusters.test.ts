import { expect, it } from 'vitest'
import { clustered } from './clusters.ts'

const places = (...xs: number[]) => clustered(xs, (x) => x, 10).map(({ x, members }) => [x, members.length])

it('takes together what stands too close, in the order of the line', () => {
  expect(places(50, 0, 5, 100)).toEqual([
    [2.5, 2],
    [50, 1],
    [100, 1],
  ])
  expect(places(0, 10)).toHaveLength(2)
  expect(clustered([3, 3, 3], (x) => x, 10)[0]?.members).toEqual([3, 3, 3])
})

it('a long chain of neighbours does not become one', () => {
  expect(places(0, 8, 16, 24, 32)).toEqual([
    [8, 3],
    [28, 2],
  ])
})
