import { describe, expect, it } from 'vitest'
import { tieOf } from '../../tests/fixtures/records.ts'
import { measure } from '../analysis/measures.ts'
import type { Relation } from '../model/relation.ts'
import { defaultSigns } from '../model/sign.ts'
import type { Tie } from '../model/tie.ts'
import { friendlessIn, friendlyRelations, measuringOf, standings } from './measures.ts'

const tie = (pair: string, relation: Relation, more: Partial<Tie> = {}) =>
  tieOf(pair.charAt(0), pair.charAt(1), { relation, ...more })

/** B between A and C, friend of both, of A twice over; at odds with D, and both friend and rival of E. F leads A. */
const ties = [
  tie('ab', 'alliance'),
  tie('ab', 'cooperation'),
  tie('bc', 'cooperation'),
  tie('bd', 'rivalry'),
  tie('be', 'alliance'),
  tie('be', 'rivalry'),
  tie('af', 'affiliation'),
  tie('ac', 'alliance', { status: 'hedged' }),
  tie('ad', 'alliance', { validity: 'unknown' }),
  tie('cd', 'rivalry', { validity: 'ended' }),
]
const of = (actor: string, ...rest: Parameters<typeof standings>) =>
  standings(...rest).find((row) => row.actor === actor)

describe('standings', () => {
  it('count pairs once by their sign, ambivalent ones apart', () => {
    expect(of('b', ties, defaultSigns)).toEqual({ actor: 'b', positive: 2, negative: 1, ambivalent: 1, net: 1 })
    expect(of('e', ties, defaultSigns)).toEqual({ actor: 'e', positive: 0, negative: 0, ambivalent: 1, net: 0 })
    expect(of('f', ties, defaultSigns)).toEqual({ actor: 'f', positive: 0, negative: 0, ambivalent: 0, net: 0 })
    expect(
      standings(ties, defaultSigns)
        .map(({ actor }) => actor)
        .sort()
        .join(''),
    ).toBe('abcdef')
  })

  it('follow how the reader takes signs', () => {
    expect(of('b', ties, { ...defaultSigns, ambivalent: 'both' })).toMatchObject({
      positive: 3,
      negative: 2,
      ambivalent: 1,
    })
    expect(of('b', ties, { ...defaultSigns, cooperation: false })).toMatchObject({ positive: 1, ambivalent: 1 })
    expect(of('a', ties, { ...defaultSigns, also: ['hedged'] })).toMatchObject({ positive: 2 })
    expect(of('a', ties, { ...defaultSigns, unknown: true })).toMatchObject({ positive: 2 })
    // What has ended never counts.
    expect(
      of('c', ties, { cooperation: true, ambivalent: 'both', also: ['hedged', 'predicted'], unknown: true }),
    ).toMatchObject({
      negative: 0,
    })
  })

  it('take up what was computed: betweenness over the relations chosen, groups of more than one', () => {
    const computed = (over: readonly Relation[]) =>
      standings(ties, defaultSigns, measure(measuringOf(ties, defaultSigns, over)))
    const row = (over: readonly Relation[], actor: string) => computed(over).find((one) => one.actor === actor)
    // Six actors, ten pairs of others. Over friendly ties B is between A, C and E, each pair of them: three of ten.
    expect(row(friendlyRelations(defaultSigns), 'b')?.betweenness).toBeCloseTo(0.3, 9)
    // With affiliation F hangs on A: B is between (A or F) and C, and E, and between C and E; A between F and B, C, E.
    expect(row(['alliance', 'cooperation', 'affiliation'], 'b')?.betweenness).toBeCloseTo(0.5, 9)
    expect(row(['alliance', 'cooperation', 'affiliation'], 'a')?.betweenness).toBeCloseTo(0.3, 9)
    // Signed pairs: AB+, BC+, BD−. D stands alone against the three; E and F have no sign.
    expect(row(['alliance'], 'a')?.group).toBe(1)
    expect(row(['alliance'], 'c')?.group).toBe(1)
    expect(row(['alliance'], 'd')?.group).toBeUndefined()
    expect(row(['alliance'], 'f')?.pn).toBeUndefined()
  })

  it('are measured over friendly ties where the reader has not chosen', () => {
    expect(friendlyRelations(defaultSigns)).toEqual(['alliance', 'cooperation'])
    expect(friendlyRelations({ ...defaultSigns, cooperation: false })).toEqual(['alliance'])
  })
})

it('tells who in a group has no friend there', () => {
  // D is a rival of B alone, A and C are friends of B; without B nobody is tied to anybody.
  expect(friendlessIn(['a', 'b', 'c', 'd'], ties, defaultSigns)).toEqual(['d'])
  expect(friendlessIn(['a', 'c'], ties, defaultSigns)).toEqual(['a', 'c'])
})
