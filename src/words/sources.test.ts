import { expect, it } from 'vitest'
import { sources } from './sources.ts'

it('says how independent the articles are, whatever they have in common', () => {
  expect(sources.independent(1, 1, false, 0)).toBe('One article is one witness at most.')
  expect(sources.independent(2, 2, false, 0)).toBe(
    'Two articles need not be two witnesses. None is known to derive from another, and no speaker’s word comes through two of them.',
  )
  expect(sources.independent(5, 5, false, 2)).toBe(
    'Five articles need not be five witnesses. None is known to derive from another, but the word of two speakers comes through more than one of them.',
  )
  expect(sources.independent(20, 18, true, 1)).toBe(
    '20 articles need not be 20 witnesses. Altogether they count as 18 independent sources. The word of one speaker comes through more than one of them.',
  )
  expect(sources.independent(3, 2, true, 0)).toBe(
    'Three articles need not be three witnesses. Altogether they count as two independent sources.',
  )
})

it('says what falls with an article in the tense of its switch', () => {
  expect(sources.falls(0, 4, true)).toBe('none falls without it')
  expect(sources.falls(1, 4, true)).toBe('1 falls without it')
  expect(sources.falls(3, 4, true)).toBe('3 fall without it')
  expect(sources.falls(3, 4, false)).toBe('3 fell without it')
  expect(sources.falls(4, 4, true)).toBe('all fall without it')
})

it('lists the articles that are off, and those that are left', () => {
  expect(sources.without(['1 Post', '2 Notes'], 9, 4)).toBe('Without 1 Post and 2 Notes, 4 of 9 ties stand.')
  expect(sources.onlyLeft(['3 Gazette'], 9, 1)).toBe('With only 3 Gazette, 1 of 9 ties stands.')
})
