import { expect, test } from 'vitest'
import { loneAnswer } from './loneAnswer.ts'
import { changed, soundDraft } from './soundDraft.ts'

test('two answers pass', () => {
  expect([...loneAnswer.check(soundDraft)]).toEqual([])
})

test('one answer is no disagreement', () => {
  const answers = soundDraft.disagreements[0]?.answers.slice(1) ?? []
  const disagreements = changed(soundDraft.disagreements, 0, { answers })
  expect([...loneAnswer.check({ ...soundDraft, disagreements })]).toEqual([
    {
      at: ['disagreements', 0, 'answers'],
      message: 'the question has one answer only',
      mend: 'add the answer of another article, or delete the disagreement',
    },
  ])
})
