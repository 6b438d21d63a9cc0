import { expect, test } from 'vitest'
import { longPhrase } from './longPhrase.ts'
import { changed, soundDraft } from './soundDraft.ts'

test('short phrases pass', () => {
  expect([...longPhrase.check(soundDraft)]).toEqual([])
})

test('six words pass, seven are too many', () => {
  const six = changed(soundDraft.claims, 0, { phrase: 'one two three four five six' })
  expect([...longPhrase.check({ ...soundDraft, claims: six })]).toEqual([])
  const facts = changed(soundDraft.facts, 0, { phrase: 'one two three  four five six seven' })
  expect([...longPhrase.check({ ...soundDraft, facts })]).toEqual([
    {
      at: ['facts', 0, 'phrase'],
      message: 'the phrase has 7 words; 6 are the most',
      mend: 'shorten it, for example to "one two three four five six"',
    },
  ])
})
