import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type KeptRound, readRound } from './keptRounds.ts'

const round: KeptRound = { ended: 1_600_000_000_000, set: 'triad:5:1', title: 'Triads', again: false, right: 3, of: 5 }

it('takes what it kept, and nothing else that may lie in storage', () => {
  expect(readRound(round)).toEqual(round)
  expect(readRound({ ...round, more: 1 })).toEqual(round)
  for (const wrong of [{ right: 6 }, { ended: 1e300 }, { ended: Number.NaN }, { of: '5' }, { set: 5 }, { again: 'no' }])
    expect(readRound({ ...round, ...wrong }), JSON.stringify(wrong)).toBeUndefined()
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(readRound(value)).toBeUndefined()
    }),
  )
})
