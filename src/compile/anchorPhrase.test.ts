import { expect, test } from 'vitest'
import { changed, soundDraft } from '../rules/soundDraft.ts'
import { anchorPhrase } from './anchorPhrase.ts'
import { linesOf } from './articleCopies.ts'

const copies = new Map([
  [
    'valley-post',
    linesOf(`Trouble in the Valleys

League and isles: at\u00a0war  since spring.

On the ridge no shot was fired, and two or three hundred waited. No shot? No shot.
`),
  ],
])
const findingsFor = (phrase: string, paragraph = 2) => [
  ...anchorPhrase(copies).check({ ...soundDraft, claims: changed(soundDraft.claims, 0, { phrase, paragraph }) }),
]
const at = ['claims', 0, 'phrase']

test('phrases that stand in their paragraphs pass, no-break spaces and empty lines aside', () => {
  expect([...anchorPhrase(copies).check(soundDraft)]).toEqual([])
})

test('a phrase of another paragraph is told where it stands', () => {
  expect(findingsFor('two or three hundred')).toEqual([
    {
      at,
      message: 'the phrase does not stand in paragraph 2 of "valley-post"',
      mend: 'it stands in paragraph 3: mend the number, or the phrase',
    },
  ])
})

test('a phrase of no paragraph is told', () => {
  expect(findingsFor('at war since winter')).toEqual([
    {
      at,
      message: 'the phrase does not stand in paragraph 2 of "valley-post"',
      mend: 'copy at most six words of the paragraph, letter by letter',
    },
  ])
})

test('a phrase that its paragraph repeats is told', () => {
  expect(findingsFor('No shot', 3)).toEqual([
    { at, message: 'the phrase stands 2 times in paragraph 3', mend: 'take in a word more, before or after it' },
  ])
})

test('an article without a copy is told once', () => {
  expect([...anchorPhrase(new Map()).check(soundDraft)]).toEqual([
    {
      at: ['articles', 0, 'id'],
      message: 'there is no copy of this article',
      mend: 'put it with the others as valley-post.txt',
    },
  ])
})
