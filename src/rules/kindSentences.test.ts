import { expect, test } from 'vitest'
import { kindSentences } from './kindSentences.ts'
import { changed, soundDraft } from './soundDraft.ts'

test('a sentence with both ends passes', () => {
  expect([...kindSentences.check(soundDraft)]).toEqual([])
})

test.each([
  ['{from} fights', 'the places {from}'],
  ['{from} fights {from}', 'the places {from} {from}'],
  ['{from} fights {to} in {place}', 'the places {from} {to} {place}'],
  ['they fight', 'no places'],
])('"%s" is refused', (backward, places) => {
  const kinds = changed(soundDraft.kinds, 0, { backward })
  expect([...kindSentences.check({ ...soundDraft, kinds })]).toEqual([
    {
      at: ['kinds', 0, 'backward'],
      message: `the sentence has ${places}`,
      mend: 'put {from} and {to} into it, each once',
    },
  ])
})
