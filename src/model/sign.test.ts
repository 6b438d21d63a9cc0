import { describe, expect, it } from 'vitest'
import { tieOf } from '../../tests/fixtures/records.ts'
import type { Relation } from './relation.ts'
import { pairOf } from './relationship.ts'
import { defaultSigns, isSigned, type SignReading, signedPairs } from './sign.ts'
import type { Tie } from './tie.ts'

const tie = (a: string, b: string, relation: Relation, more: Partial<Tie> = {}) =>
  tieOf(...pairOf(a, b), { relation, ...more })
const signs = (ties: readonly Tie[], reading: Partial<SignReading> = {}) =>
  Object.fromEntries(signedPairs(ties, { ...defaultSigns, ...reading }).map(({ id, sign }) => [id, sign]))

describe('the sign of a pair', () => {
  const ties = [
    tie('a', 'b', 'alliance'),
    tie('a', 'c', 'cooperation'),
    tie('b', 'c', 'rivalry'),
    tie('c', 'd', 'affiliation'),
    tie('b', 'd', 'cooperation'),
    tie('b', 'd', 'rivalry'),
  ]

  it('is that of its ties; affiliation has none, and both at once are ambivalent', () => {
    expect(signs(ties)).toEqual({ 'a--b': 'positive', 'a--c': 'positive', 'b--c': 'negative', 'b--d': 'ambivalent' })
  })

  it('does not count cooperation where the reader switches it off', () => {
    expect(signs(ties, { cooperation: false })).toEqual({ 'a--b': 'positive', 'b--c': 'negative', 'b--d': 'negative' })
  })

  it('does not need both ties of a pair to be certain', () => {
    const mixed = [tie('a', 'b', 'rivalry'), tie('a', 'b', 'cooperation', { status: 'hedged' })]
    expect(signs(mixed)).toEqual({ 'a--b': 'negative' })
    expect(signs(mixed, { also: ['hedged'] })).toEqual({ 'a--b': 'ambivalent' })
  })
})

describe('a tie gives its pair a sign', () => {
  it.each([
    [{ status: 'asserted' }, {}, true],
    [{ status: 'attributed' }, {}, true],
    [{ status: 'hedged' }, {}, false],
    [{ status: 'predicted' }, {}, false],
    [{ status: 'questioned' }, {}, false],
    [{ status: 'denied' }, {}, false],
    [{ status: 'hedged' }, { also: ['hedged'] }, true],
    [{ status: 'predicted' }, { also: ['hedged'] }, false],
    [{ status: 'denied' }, { also: ['hedged', 'predicted', 'questioned'], unknown: true }, false],
    [{ validity: 'unknown' }, {}, false],
    [{ validity: 'unknown' }, { unknown: true }, true],
    [{ validity: 'unknown', status: 'hedged' }, { unknown: true }, false],
    [{ validity: 'ended' }, { unknown: true }, false],
  ] as const)('%o, read with %o: %s', (of, reading, expected) => {
    expect(isSigned(tie('a', 'b', 'rivalry', of), { ...defaultSigns, ...reading })).toBe(expected)
  })
})
