import { expect, it } from 'vitest'
import { difference } from './difference.ts'
import type { Tie } from './tie.ts'

const tie = (id: string, more: Partial<Tie> = {}) =>
  ({ id, validity: 'holds', status: 'asserted', articles: ['post'], ...more }) as Tie
const ids = (before: Tie[], after: Tie[]) => {
  const { appeared, went } = difference(before, after)
  return [appeared, went].map((ties) => ties.map(({ id }) => id).join())
}

it('tells what appeared and what went', () => {
  const before = [tie('a'), tie('b'), tie('c')]
  const after = [tie('e'), tie('c', { validity: 'unknown' }), tie('b')]
  expect(ids(before, after)).toEqual(['e', 'a'])
})

it('is nothing between likes, and where only the articles differ', () => {
  expect(ids([tie('a')], [tie('a', { articles: ['post', 'notes'] })])).toEqual(['', ''])
  expect(ids([], [])).toEqual(['', ''])
})
