import { expect, it } from 'vitest'
import { rankOf, strongest } from './status.ts'

it('ranks from asserted down to denied (rule 6 of the model)', () => {
  const order = ['asserted', 'attributed', 'hedged', 'predicted', 'questioned', 'denied'] as const
  expect(order.map(rankOf)).toEqual([0, 1, 2, 3, 4, 5])
})

it('finds the strongest, in whatever order they come', () => {
  expect(strongest(['denied', 'hedged', 'questioned'])).toBe('hedged')
  expect(strongest(['predicted', 'attributed'])).toBe('attributed')
  expect(strongest(new Set(['denied'] as const))).toBe('denied')
  expect(strongest([])).toBeUndefined()
})
