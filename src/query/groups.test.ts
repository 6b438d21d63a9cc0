import { describe, expect, it } from 'vitest'
import { orland } from '../../tests/fixtures/orland.ts'
import { groupsOf } from './groups.ts'

const summary = (folded: boolean) =>
  groupsOf(orland, folded).map(({ id, claims, disagreements }) => [
    id,
    claims.map((claim) => claim.id).join(),
    disagreements.map((one) => one.id).join(),
  ])

describe('the claims by relationship', () => {
  it('apart', () => {
    expect(summary(false)).toEqual([
      ['arden--brim--cooperation', 'g1,h2', 'friends'],
      ['brim--dorn--cooperation', 'g2', ''],
      ['arden--corr--rivalry', 'g3', ''],
      ['arden--brim--rivalry', 'h1', ''],
      ['brim--corr--rivalry', 'h3', ''],
    ])
  })

  it('folded: a part’s claims are its whole’s', () => {
    expect(summary(true)).toEqual([
      ['arden--brim--cooperation', 'g1,g2,h2', 'friends'],
      ['arden--corr--rivalry', 'g3', ''],
      ['arden--brim--rivalry', 'h1', ''],
      ['brim--corr--rivalry', 'h3', ''],
    ])
  })

  it('leaves out what is said between parts of one whole', () => {
    const inner = { ...orland, claims: orland.claims.map((claim) => ({ ...claim, from: 'dorn', to: 'arden' })) }
    expect(groupsOf(inner, true)).toEqual([])
    expect(groupsOf(inner, false)).not.toEqual([])
  })

  it('marks a pair of wholes where the disagreement is about their parts', () => {
    const answers = [
      { text: 'Yes.', claims: ['g2'], facts: [] },
      { text: 'No.', claims: ['g2'], facts: [] },
    ]
    const about = { ...orland, disagreements: [{ id: 'agency', question: 'Does Dorn help?', answers }] }
    const [first] = groupsOf(about, true)
    expect(first?.disagreements.map(({ id }) => id)).toEqual(['agency'])
  })

  it('is computed once', () => {
    expect(groupsOf(orland, true)).toBe(groupsOf(orland, true))
    expect(groupsOf(orland, true)).not.toBe(groupsOf(orland, false))
  })
})
