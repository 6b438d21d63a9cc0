import { expect, it } from 'vitest'
import { count } from './count.ts'

it.each([
  [0, '0 ties'],
  [1, '1 tie'],
  [2, '2 ties'],
  [1234, '1,234 ties'],
])('counts %i as %s', (n, words) => {
  expect(count(n, 'tie')).toBe(words)
})

it('takes a plural of its own', () => {
  expect(count(2, 'ally', 'allies')).toBe('2 allies')
  expect(count(1, 'ally', 'allies')).toBe('1 ally')
})
