import { expect, it } from 'vitest'
import { seeded, shuffled } from './seeded.ts'

it('gives the same numbers for a seed, others for another, all from 0 to below 1', () => {
  const take = (seed: number) => {
    const random = seeded(seed)
    return Array.from({ length: 1000 }, random)
  }
  expect(take(7)).toEqual(take(7))
  expect(take(7)).not.toEqual(take(8))
  expect(take(7).every((n) => n >= 0 && n < 1)).toBe(true)
  const mean = take(7).reduce((a, b) => a + b) / 1000
  expect(mean).toBeGreaterThan(0.45)
  expect(mean).toBeLessThan(0.55)
})

it('shuffles without losing anything, each order about as often as any other', () => {
  const random = seeded(3)
  const seen = new Map<string, number>()
  for (let i = 0; i < 6000; i += 1) {
    const order = shuffled(['a', 'b', 'c'], random).join('')
    seen.set(order, (seen.get(order) ?? 0) + 1)
  }
  expect([...seen.keys()].sort()).toEqual(['abc', 'acb', 'bac', 'bca', 'cab', 'cba'])
  // A thousand each; three standard deviations are about 87.
  for (const times of seen.values()) expect(Math.abs(times - 1000)).toBeLessThan(100)
})
