import { describe, expect, it } from 'vitest'
import type { Claim } from './claim.ts'
import { deriveRelationships, pairId, pairOf, relationshipId, relationshipsFrom } from './relationship.ts'

const claim = (id: string, from: string, to: string, relation: Claim['relation'], article = 'post') =>
  ({ id, from, to, relation, article }) as Claim

describe('ids', () => {
  it('name a pair in the order of the alphabet, whichever way it is told', () => {
    expect(pairOf('brim', 'arden')).toEqual(['arden', 'brim'])
    expect(pairId('brim', 'arden')).toBe('arden--brim')
    expect(relationshipId('brim', 'arden', 'rivalry')).toBe('arden--brim--rivalry')
    expect(relationshipId('arden', 'brim', 'rivalry')).toBe('arden--brim--rivalry')
  })

  it('do not depend on the reader’s language: hyphens and digits come before letters', () => {
    expect(pairOf('b2', 'b-1')).toEqual(['b-1', 'b2'])
  })
})

describe('relationships', () => {
  const claims = [
    claim('c1', 'brim', 'arden', 'rivalry'),
    claim('c2', 'arden', 'corr', 'alliance'),
    claim('c3', 'arden', 'brim', 'rivalry', 'notes'),
    claim('c4', 'arden', 'brim', 'alliance'),
    claim('c5', 'brim', 'arden', 'rivalry'),
  ]

  it('are the claims of a pair and a relation, in both directions, in the order of their first claims', () => {
    expect(deriveRelationships(claims)).toEqual([
      {
        id: 'arden--brim--rivalry',
        actors: ['arden', 'brim'],
        relation: 'rivalry',
        claims: ['c1', 'c3', 'c5'],
        articles: ['post', 'notes'],
      },
      {
        id: 'arden--corr--alliance',
        actors: ['arden', 'corr'],
        relation: 'alliance',
        claims: ['c2'],
        articles: ['post'],
      },
      {
        id: 'arden--brim--alliance',
        actors: ['arden', 'brim'],
        relation: 'alliance',
        claims: ['c4'],
        articles: ['post'],
      },
    ])
  })

  it('of wholes leave out what then ties an actor to itself', () => {
    const whole = (id: string) => (id === 'brim' ? 'arden' : id)
    const folded = relationshipsFrom(claims, ({ from, to }) => [whole(from), whole(to)])
    expect(folded.map(({ id }) => id)).toEqual(['arden--corr--alliance'])
  })
})
