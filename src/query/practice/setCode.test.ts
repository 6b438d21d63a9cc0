import fc from 'fast-check'
import { expect, it } from 'vitest'
import { madeSorts } from '../../model/practice.ts'
import { readSet, seedFrom, writeSet } from './setCode.ts'

it('writes and reads the name of a set', () => {
  expect(writeSet({ of: 'story', story: 'common-enemy' })).toBe('story:common-enemy')
  expect(readSet('story:common-enemy')).toEqual({ of: 'story', story: 'common-enemy' })
  expect(writeSet({ of: 'mixed', count: 10, seed: 4711 })).toBe('mixed:10:4711')
  const set = fc.record({
    of: fc.constantFrom(...madeSorts, 'mixed' as const),
    count: fc.integer({ min: 1, max: 60 }),
    seed: fc.integer({ min: 0, max: 999_999 }),
  })
  fc.assert(
    fc.property(set, (one) => {
      expect(readSet(writeSet(one))).toEqual({ ...one })
    }),
  )
})

it('takes a set without a seed, and no set that is none', () => {
  expect(readSet('triad:5')).toEqual({ of: 'triad', count: 5, seed: 1 })
  for (const text of [
    '',
    'story',
    'story:',
    'story:a:b',
    'story:../x',
    'mixed',
    'mixed:0:1',
    'mixed:61:1',
    'mixed:5:-1',
  ])
    expect(readSet(text), text).toBeUndefined()
  for (const text of ['mixed:5:1:2', 'loud:5:1', 'mixed:5.5:1', 'mixed:1e1:1', `story:${'a'.repeat(200)}`])
    expect(readSet(text), text).toBeUndefined()
  fc.assert(fc.property(fc.string(), (text) => void readSet(text)))
})

it('makes seeds that can be read', () => {
  expect(seedFrom(0)).toBe(1)
  expect(seedFrom(0.999_999_999)).toBe(999_999)
})
