import { expect, test } from 'vitest'
import { asking, ground, soundQuestions, soundStory, withStep } from './soundStory.ts'
import { stepEvidence } from './stepEvidence.ts'

test('steps and answers that rest on something pass, be it only a fact', () => {
  expect([...stepEvidence.check(soundStory, ground)]).toEqual([])
  expect([...stepEvidence.check(withStep(0, { claims: [] }), ground)]).toEqual([])
  const byFact = { ...soundQuestions.free, claims: [], facts: ['post-f1'] }
  expect([...stepEvidence.check(asking(byFact), ground)]).toEqual([])
})

test('a step that rests on nothing is told', () => {
  expect([...stepEvidence.check(withStep(2, { claims: [], facts: [] }), ground)]).toEqual([
    {
      at: ['steps', 2],
      message: 'the step "About predict" rests on nothing',
      mend: 'list the ids it rests on in `claims` or `facts`',
    },
  ])
})

test('so is an answer, though its step has evidence', () => {
  expect([...stepEvidence.check(asking({ ...soundQuestions.free, claims: [] }), ground)]).toEqual([
    {
      at: ['steps', 0, 'question'],
      message: 'the answer to "What would you do?" rests on nothing',
      mend: 'list the ids it rests on in `claims` or `facts`',
    },
  ])
})
