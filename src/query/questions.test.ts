import { expect, it } from 'vitest'
import { orland } from '../../tests/fixtures/orland.ts'
import { dataset } from '../../tests/map/theMap.ts'
import { toDataset } from '../model/dataset.ts'
import { letterOf, questionsOf, standsOpen, topics } from './questions.ts'

const topicsOf = (topic: string) =>
  questionsOf(dataset).flatMap((question) => (question.topic === topic ? [question.disagreement.id] : []))

it('sorts questions by what they are about: claims of one pair, facts, or what happened', () => {
  const [friends, toll] = questionsOf(orland)
  expect(friends).toMatchObject({ topic: 'ties', articles: ['gazette', 'herald'], silent: [] })
  expect(friends?.subject).toBeUndefined()
  expect(toll).toMatchObject({ topic: 'events', subject: { type: 'event', id: 'fair' } })
})

it('says who answers what, who is silent, and who shares no answer', () => {
  const answers = [
    { text: 'Yes.', claims: ['g1', 'h1'], facts: [] },
    { text: 'No.', claims: ['h2'], facts: [] },
  ]
  const [question] = questionsOf(toDataset({ ...orland, disagreements: [{ id: 'q', question: 'So?', answers }] }))
  expect(question?.articlesOf).toEqual([['gazette', 'herald'], ['herald']])
  expect(question?.alone).toEqual([])
  const third = { ...orland.articles[0], id: 'post' } as (typeof orland.articles)[0]
  const fourth = { ...orland.articles[0], id: 'star' } as (typeof orland.articles)[0]
  const [claim] = orland.claims
  if (!claim) throw new Error('no claim')
  const [lone] = questionsOf(
    toDataset({
      ...orland,
      articles: [...orland.articles, third, fourth],
      claims: [...orland.claims, { ...claim, id: 'p1', article: 'post' }],
      disagreements: [
        { id: 'q', question: 'So?', answers: [...answers, { text: 'Perhaps.', claims: ['p1'], facts: [] }] },
      ],
    }),
  )
  expect(lone?.alone).toEqual(['post'])
  expect(lone?.silent).toEqual(['star'])
})

it('finds all questions of the map, each under one topic', () => {
  const all = questionsOf(dataset).map(({ disagreement }) => disagreement.id)
  expect([...all].sort()).toEqual(dataset.disagreements.map(({ id }) => id).sort())
  expect(topics.flatMap(topicsOf)).toEqual(all)
  expect(topicsOf('events')).toEqual([
    'toll-of-the-airport-bombing',
    'how-many-prisoners-escaped',
    'who-is-to-blame-for-the-airport',
  ])
  expect(topicsOf('facts')).toEqual(expect.arrayContaining(['strength-of-isis-k', 'founding-of-isis-k']))
  expect(topicsOf('ties')).toEqual(expect.arrayContaining(['who-beat-isis-k-back', 'us-and-the-taliban']))
})

it('stands open while two of its answers have an article that is on', () => {
  const question = { articlesOf: [['gazette', 'herald'], ['herald'], ['post']] }
  expect(standsOpen(question, [])).toBe(true)
  expect(standsOpen(question, ['herald'])).toBe(true)
  expect(standsOpen(question, ['herald', 'post'])).toBe(false)
  expect(standsOpen(question, ['gazette', 'post']), 'one article that gives two answers').toBe(true)
  expect(standsOpen(question, ['gazette', 'herald', 'post'])).toBe(false)
})

it('calls answers by letters', () => {
  expect([0, 1, 25].map(letterOf)).toEqual(['A', 'B', 'Z'])
})
