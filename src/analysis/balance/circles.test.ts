import { expect, it } from 'vitest'
import { circlesOf } from './circles.ts'

const friends = (a: number, b: number) => ({ a, b, sign: 1 as const })
const rivals = (a: number, b: number) => ({ a, b, sign: -1 as const })

it('tells who hangs together by friendship from whom only a rivalry puts in a camp', () => {
  // 0 and 1 are friends, so are 3, 4 and 5; both circles and 2 are rivals of 6, which stands alone against them; 7 has no tie.
  const graph = {
    size: 8,
    edges: [friends(0, 1), friends(3, 4), friends(4, 5), rivals(1, 6), rivals(2, 6), rivals(5, 6)],
  }
  expect([...circlesOf(graph, [0, 0, 0, 0, 0, 0, 1, -1])]).toEqual([
    [
      0,
      {
        circles: [
          [3, 4, 5],
          [0, 1],
        ],
        rivals: [2],
      },
    ],
    [1, { circles: [], rivals: [6] }],
  ])
})

it('a friend in the other camp is none in one’s own', () => {
  const graph = { size: 4, edges: [friends(0, 1), friends(1, 2), rivals(0, 3), rivals(2, 3)] }
  expect(circlesOf(graph, [0, 0, 1, 1]).get(1)).toEqual({ circles: [], rivals: [2, 3] })
})
