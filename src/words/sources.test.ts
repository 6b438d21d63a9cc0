import { expect, it } from 'vitest'
import { contestedInWords } from './contested.ts'
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

it('says what falls with an article', () => {
  expect(sources.falls(0, 4)).toBe('none falls without it')
  expect(sources.falls(1, 4)).toBe('1 falls without it')
  expect(sources.falls(3, 4)).toBe('3 fall without it')
  expect(sources.falls(4, 4)).toBe('all fall without it')
})

it('lists the articles that are off, and those that are left', () => {
  expect(sources.without(['1 Post', '2 Notes'], 9, 4)).toBe('Without 1 Post and 2 Notes, 4 of 9 ties stand.')
  expect(sources.onlyLeft(['3 Gazette'], 9, 1)).toBe('With only 3 Gazette, 1 of 9 ties stands.')
})

it('says how many of the hidden ties did not fall', () => {
  expect(sources.hiddenToo(90, 13)).toBe(
    'Of the 90 ties that filters hide, 13 are not among what fell: other filters or the date would hide them with every article on, too.',
  )
  expect(sources.hiddenToo(4, 1)).toContain('one is not among what fell')
})

it('names a number of ties with its parts, and a dot with its article', () => {
  expect(sources.supportName('Two articles or more', 34, ['20 ties on 2 articles', '14 ties on 3 articles'])).toBe(
    'Two articles or more: 34 ties; 20 ties on 2 articles and 14 ties on 3 articles',
  )
  expect(sources.supportName('One article only', 43, ['43 ties on 1 article'])).toBe('One article only: 43 ties')
  expect(sources.speaksNot('1 New York Times')).toBe('1 New York Times: silent')
})

it('what stays contested without the others is contested by them', () => {
  expect(sources.stillContested(2)).toBe('stays contested')
  expect(sources.stillContested(1)).toBe('contested')
  expect(contestedInWords(2)).toBe('they disagree')
  expect(contestedInWords(1)).toBe('contested')
})
