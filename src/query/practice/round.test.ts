import { expect, it } from 'vitest'
import type { PracticeQuestion, PracticeSort } from '../../model/practice.ts'
import { answer, goOn, isOver, missedIn, scoresOf, startRound } from './round.ts'

const question = (id: string, sort: PracticeSort): PracticeQuestion => ({
  id,
  sort,
  ask: `${id}?`,
  given: [],
  several: false,
  options: [
    { id: 'yes', text: 'Yes', right: true },
    { id: 'no', text: 'No', right: false },
  ],
  answer: 'Yes.',
  claims: ['g1'],
  facts: [],
})

it('asks one after another, takes the first answer only, and goes on only from an answer', () => {
  const round = startRound('triad:3:1', 'Triads', [
    question('a', 'triad'),
    question('b', 'status'),
    question('c', 'triad'),
  ])
  expect(goOn(round)).toBe(round)
  const answered = answer(round, ['no'], false)
  expect(answer(answered, ['yes'], true)).toBe(answered)
  const second = answer(goOn(answered), ['yes'], true)
  const over = goOn(answer(goOn(second), ['yes'], true))
  expect([isOver(second), isOver(over)]).toEqual([false, true])
  expect(answer(over, ['yes'], true)).toBe(over)
  expect(scoresOf(over)).toEqual([
    { sort: 'status', right: 1, of: 1 },
    { sort: 'triad', right: 1, of: 2 },
  ])
  expect(missedIn(over).map((one) => [one.question.id, one.answered.chosen])).toEqual([['a', ['no']]])
})
