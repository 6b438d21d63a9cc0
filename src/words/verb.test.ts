import { describe, expect, it } from 'vitest'
import { pastOf, pluralOf } from './verb.ts'

describe('verbs', () => {
  it.each([
    ['is', 'are', 'was'],
    ['has', 'have', 'had'],
    ['attacks', 'attack', 'attacked'],
    ['presses', 'press', 'pressed'],
    ['recognises', 'recognise', 'recognised'],
    ['relies', 'rely', 'relied'],
    ['joins', 'join', 'joined'],
    ['keeps', 'keep', 'kept'],
    ['overthrows', 'overthrow', 'overthrew'],
    ['founded', 'founded', 'founded'],
  ])('%s, in the plural %s, in the past %s', (verb, plural, past) => {
    expect(pluralOf(verb)).toBe(plural)
    expect(pastOf(verb, false)).toBe(past)
  })

  it('were, where there are many', () => {
    expect(pastOf('is', true)).toBe('were')
    expect(pastOf('was', true)).toBe('was')
  })
})
