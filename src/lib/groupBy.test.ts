import { expect, it } from 'vitest'
import { groupBy } from './groupBy.ts'

it('groups in the order of the first items, and keeps the order within a group', () => {
  const groups = groupBy(['pear', 'fig', 'plum', 'apple', 'fir'], (word) => word.charAt(0))
  expect([...groups]).toEqual([
    ['p', ['pear', 'plum']],
    ['f', ['fig', 'fir']],
    ['a', ['apple']],
  ])
})

it('takes any iterable and any key, the names of prototypes among them', () => {
  const groups = groupBy(new Set([1, 2, 3]), (n) => (n === 2 ? '__proto__' : 'constructor'))
  expect(groups.get('__proto__')).toEqual([2])
  expect(groups.get('constructor')).toEqual([1, 3])
  expect(groupBy([], String).size).toBe(0)
})
