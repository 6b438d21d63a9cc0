import { describe, expect, it } from 'vitest'
import type { Actor } from '../model/actor.ts'
import { agree, nounOf } from './noun.ts'

const noun = (name: string, type: Actor['type'], unnamed = false) => nounOf({ name, type, unnamed })

describe('an actor within a sentence', () => {
  it.each([
    ['Taliban', 'militant group', 'the Taliban'],
    ['Haqqani network', 'militant group', 'the Haqqani network'],
    ['ISIS-K', 'militant group', 'ISIS-K'],
    ['al-Qaeda', 'militant group', 'al-Qaeda'],
    ['United States', 'state', 'the United States'],
    ['Pakistan', 'state', 'Pakistan'],
    ['CIA', 'agency', 'the CIA'],
    ['High Council for National Reconciliation', 'agency', 'the High Council for National Reconciliation'],
    ['The West', 'bloc', 'the West'],
    ['Sirajuddin Haqqani', 'person', 'Sirajuddin Haqqani'],
    ['Imran Council', 'person', 'Imran Council'],
  ] as const)('%s, a %s, is “%s”', (name, type, text) => {
    expect(noun(name, type)).toEqual({ text, plural: false, person: type === 'person' })
  })

  it.each([
    ['Afghan civilians', 'population', false],
    ['Recruits from India', 'population', true],
    ['Jihadi groups that help ISIS-K', 'militant group', true],
    ['Afghan women and girls', 'population', false],
    ['Allies of the US', 'bloc', true],
  ] as const)('%s are many, without an article', (name, type, unnamed) => {
    expect(noun(name, type, unnamed)).toEqual({ text: name, plural: true, person: false })
  })
})

describe('a predicate', () => {
  const [one, many, somebody] = [
    noun('Taliban', 'militant group'),
    noun('Afghan civilians', 'population'),
    noun('Saleh', 'person'),
  ]

  it('agrees with its subject', () => {
    expect(agree('is attacked by {from}', one)).toBe('is attacked by {from}')
    expect(agree('is attacked by {from}', many)).toBe('are attacked by {from}')
    expect(agree('has its line promoted by {from}', many)).toBe('have their line promoted by {from}')
    expect(agree('had war declared on it by {from}', somebody)).toBe('had war declared on them by {from}')
  })

  it('says how surely, after a form of “be” and before any other verb', () => {
    expect(agree('is allied with {to}', many, { adverb: 'perhaps' })).toBe('are perhaps allied with {to}')
    expect(agree('attacks {to}', one, { adverb: 'reportedly' })).toBe('reportedly attacks {to}')
  })

  it('can be past, a second verb too, and only verbs', () => {
    expect(agree('overthrows, or backs the overthrow of, {to}', one, { past: true })).toBe(
      'overthrew, or backed the overthrow of, {to}',
    )
    expect(agree('shares ideas or camps with {to}', one, { past: true })).toBe('shared ideas or camps with {to}')
    expect(agree('is pressed by {from}', many, { past: true, adverb: 'perhaps' })).toBe(
      'were perhaps pressed by {from}',
    )
  })
})
