import { expect, test } from 'vitest'
import type { Question } from '../../model/question.ts'
import { soundQuestion } from './soundQuestion.ts'
import { asking, ground, soundQuestions, soundStory } from './soundStory.ts'

const { choice, predict, friends, hedge } = soundQuestions
const findings = (question: Question) => [...soundQuestion.check(asking(question), ground)]
const question = ['steps', 0, 'question']

test('a sound question of each sort passes', () => {
  expect([...soundQuestion.check(soundStory, ground)]).toEqual([])
})

test('a choice without a right option', () => {
  const options = choice.options.map((option) => ({ ...option, right: false }))
  expect(findings({ ...choice, options })).toEqual([
    { at: [...question, 'options'], message: 'no option is right', mend: 'mark at least one with `right: true`' },
  ])
})

test('a tie to be foreseen that nobody tells of, and what is told instead', () => {
  expect(findings({ ...predict, right: ['rivalry', 'alliance'] })).toEqual([
    {
      at: [...question, 'right', 1],
      message: 'no claim tells of alliance between "amber-league" and "cedar-isles"',
      mend: 'they are tied by rivalry',
    },
  ])
})

test('a pair between whom nothing is told', () => {
  expect(findings({ ...predict, pair: ['amber-league', 'birch-guard'] })).toEqual([
    {
      at: [...question, 'right', 0],
      message: 'no claim tells of rivalry between "amber-league" and "birch-guard"',
      mend: 'the map has no tie between them',
    },
  ])
})

test('what a part does counts for its whole, not the other way round', () => {
  const dataset = {
    ...ground.dataset,
    relationships: ground.dataset.relationships.filter(({ actors }) => actors.includes('birch-guard')),
  }
  const check = (pair: readonly [string, string]) => [
    ...soundQuestion.check(asking({ ...predict, pair }), { ...ground, dataset }),
  ]
  expect(check(['cedar-isles', 'amber-league'])).toEqual([])
  const wholes = ground.dataset.relationships.filter(({ actors }) => actors.includes('amber-league'))
  const onlyWholes = { ...ground, dataset: { ...ground.dataset, relationships: wholes } }
  expect([
    ...soundQuestion.check(asking({ ...predict, pair: ['birch-guard', 'cedar-isles'] }), onlyWholes),
  ]).toHaveLength(1)
})

test('a pair of one', () => {
  expect(findings({ ...predict, pair: ['cedar-isles', 'cedar-isles'] })).toEqual([
    { at: [...question, 'pair', 1], message: 'the two of the pair are one', mend: 'name two different actors' },
  ])
})

test('a third who is one of the two', () => {
  expect(findings({ ...friends, through: 'cedar-isles' })).toEqual([
    {
      at: [...question, 'through'],
      message: '"cedar-isles" is one of the pair itself',
      mend: 'name a third actor, to whom both are tied',
    },
  ])
})

test.each([
  ['every one of these claims is said outright', ['post-1', 'post-1']],
  ['none of these claims is said outright', ['post-3', 'post-3']],
])('nothing to be found: %s', (message, among) => {
  expect(findings({ ...hedge, among })).toEqual([
    { at: [...question, 'among'], message, mend: 'name some of either sort' },
  ])
})
