import { expect, test } from 'vitest'
import { duplicateStep } from './duplicateStep.ts'
import { ground, soundStory, withStep } from './soundStory.ts'

test('steps with ids of their own pass', () => {
  expect([...duplicateStep.check(soundStory, ground)]).toEqual([])
})

test('the second step of the same id is told', () => {
  expect([...duplicateStep.check(withStep(3, { id: 'choice' }), ground)]).toEqual([
    {
      at: ['steps', 3, 'id'],
      message: 'the id "choice" stands twice among the steps',
      mend: 'give this step another id',
    },
  ])
})
