import { expect, test } from 'vitest'
import { paragraphRange } from './paragraphRange.ts'
import { changed, soundDraft } from './soundDraft.ts'

test('without the copies any number from 1 passes', () => {
  expect([...paragraphRange.check(soundDraft)]).toEqual([])
})

test('a paragraph is one of the lines of the copy', () => {
  const lineCounts = new Map([['valley-post', 3]])
  expect([...paragraphRange.check({ ...soundDraft, lineCounts })]).toEqual([])
  const claims = changed(soundDraft.claims, 0, { paragraph: 4 })
  expect([...paragraphRange.check({ ...soundDraft, claims, lineCounts })]).toEqual([
    {
      at: ['claims', 0, 'paragraph'],
      message: '"valley-post" ends with paragraph 3',
      mend: 'give a number from 1 to 3',
    },
  ])
})

test('there is no paragraph 0', () => {
  const facts = changed(soundDraft.facts, 0, { paragraph: 0 })
  expect([...paragraphRange.check({ ...soundDraft, facts })]).toEqual([
    {
      at: ['facts', 0, 'paragraph'],
      message: 'paragraph 0 does not exist',
      mend: 'count the lines that are not empty, the first being 1',
    },
  ])
})
