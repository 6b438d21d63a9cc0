import { describe, expect, it } from 'vitest'
import { agree } from './predicate.ts'

const one = { text: 'ISIS-K', plural: false, person: false }
const many = { text: 'Afghan civilians', plural: true, person: false }
const somebody = { text: 'Saleh', plural: false, person: true }

describe('a predicate', () => {
  it('agrees with its subject', () => {
    expect(agree('is attacked by {from}', one)).toBe('is attacked by {from}')
    expect(agree('is attacked by {from}', many)).toBe('are attacked by {from}')
    expect(agree('is a deputy leader of {to}', many)).toBe('are deputy leaders of {to}')
    expect(agree('has its line promoted by {from}', many)).toBe('have their line promoted by {from}')
    expect(agree('had war declared on it by {from}', somebody)).toBe('had war declared on them by {from}')
  })

  it('says how surely, after a form of “be” and before any other verb', () => {
    expect(agree('is allied with {to}', many, 'present', 'perhaps')).toBe('are perhaps allied with {to}')
    expect(agree('attacks {to}', one, 'present', 'reportedly')).toBe('reportedly attacks {to}')
  })

  it('can be past, a second verb too, and only verbs', () => {
    expect(agree('overthrows, or backs the overthrow of, {to}', one, 'past')).toBe(
      'overthrew, or backed the overthrow of, {to}',
    )
    expect(agree('shares ideas or camps with {to}', one, 'past')).toBe('shared ideas or camps with {to}')
    expect(agree('overthrows, or backs the overthrow of, {to}', one, 'may have')).toBe(
      'may have overthrown, or backed the overthrow of, {to}',
    )
    expect(agree('is pressed by {from}', many, 'past', 'perhaps')).toBe('were perhaps pressed by {from}')
  })
})
