import { expect, it } from 'vitest'
import { complete } from '../../../tests/fixtures/signedNetworks.ts'
import { assess } from './assess.ts'

const path = {
  size: 3,
  edges: [
    { a: 0, b: 1, sign: 1 },
    { a: 1, b: 2, sign: -1 },
  ] as const,
}

it('assesses every reading of an open pair', () => {
  // 0 and 1 are friends, 1 and 2 rivals: 0 and 2 fit as rivals, and strain the triad as friends.
  const { least, most } = assess({ graph: path, open: [{ a: 0, b: 2 }] })
  expect(least).toEqual({ atLeast: 0, value: 0 })
  expect(most).toEqual({ atLeast: 1, value: 1 })
})

it('says the same for all readings where no pair is open', () => {
  const { least, most, flips } = assess({ graph: complete(3, () => -1), open: [] })
  expect([least, most]).toEqual([
    { atLeast: 1, value: 1 },
    { atLeast: 1, value: 1 },
  ])
  expect(flips).toEqual([1, 1, 1])
})

it.each([12, 16, 20, 24, 30, 40])('proves sixty ties between %i in a second', (size) => {
  // Pairs and signs by a fixed congruence (Lewis, Goodman and Miller 1969).
  let state = size
  const next = (below: number) => {
    state = (state * 16_807) % 2_147_483_647
    return state % below
  }
  const pairs = new Map<string, { a: number; b: number; sign: 1 | -1 }>()
  while (pairs.size < 60) {
    const [a, b] = [next(size), next(size)]
    if (a < b) pairs.set(`${a} ${b}`, { a, b, sign: next(2) === 0 ? 1 : -1 })
  }
  const started = performance.now()
  const { least, any, flips } = assess({ graph: { size, edges: [...pairs.values()] }, open: [] })
  expect(performance.now() - started).toBeLessThan(1000)
  expect(least.atLeast).toBe(least.value)
  expect(any.atLeast).toBe(any.strained.length)
  expect(flips).toHaveLength(60)
})

it('gives a bound for more open pairs than can be tried', () => {
  // A star of friends whose nine tips are open to each other in a row: each of them adds a flip at most.
  const graph = { size: 11, edges: Array.from({ length: 10 }, (_, i) => ({ a: 0, b: i + 1, sign: 1 as const })) }
  const open = Array.from({ length: 9 }, (_, i) => ({ a: i + 1, b: i + 2 }))
  expect(assess({ graph, open }).most).toEqual({ atLeast: 0, value: 9 })
})
