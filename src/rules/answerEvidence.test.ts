import { expect, test } from 'vitest'
import { answerEvidence } from './answerEvidence.ts'
import { changed, soundDraft } from './soundDraft.ts'

test('answers that rest on claims pass', () => {
  expect([...answerEvidence.check(soundDraft)]).toEqual([])
})

test('an answer that rests on nothing is told', () => {
  const answers = [
    { text: 'It does.', claims: [], facts: ['post-f1'] },
    { text: 'It does not.', claims: [], facts: [] },
  ]
  const disagreements = changed(soundDraft.disagreements, 0, { answers })
  expect([...answerEvidence.check({ ...soundDraft, disagreements })]).toEqual([
    {
      at: ['disagreements', 0, 'answers', 1],
      message: 'the answer "It does not." rests on nothing',
      mend: 'list the ids it rests on in `claims` or `facts`',
    },
  ])
})
