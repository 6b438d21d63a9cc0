import fc from 'fast-check'
import { expect, it } from 'vitest'
import { merge, type Shared } from './shared.ts'
import { beginAt } from './showing.ts'

const states = fc
  .record({ step: fc.nat(5), count: fc.nat(4), by: fc.constantFrom('a', 'b', 'c') })
  // What a window writes at a count is one thing: the same stamp has the same state.
  .map(({ count, by }): Shared => ({ showing: beginAt('story', count * 3 + by.charCodeAt(0)), stamp: { count, by } }))

it('which of two is taken does not depend on their order', () => {
  fc.assert(
    fc.property(states, states, (a, b) => {
      expect(merge(a, b)).toEqual(merge(b, a))
    }),
  )
})

it('nor on which two of three meet first', () => {
  fc.assert(
    fc.property(states, states, states, (a, b, c) => {
      expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)))
    }),
  )
})

it('the same thing twice is the same as once', () => {
  fc.assert(
    fc.property(states, states, (a, b) => {
      expect(merge(merge(a, b), b)).toEqual(merge(a, b))
    }),
  )
})

it('the higher count wins, and of two that are alike the later name', () => {
  const at = (count: number, by: string): Shared => ({ showing: beginAt(by, count), stamp: { count, by } })
  expect(merge(at(2, 'a'), at(1, 'z'))).toEqual(at(2, 'a'))
  expect(merge(at(2, 'a'), at(2, 'b'))).toEqual(at(2, 'b'))
})
