import { expect, test } from 'vitest'
import { changed, soundDraft } from './soundDraft.ts'
import { unused } from './unused.ts'

test('records that others refer to pass', () => {
  expect([...unused.check(soundDraft)]).toEqual([])
})

test('an actor, an article and an event that stand alone are told', () => {
  const draft = {
    ...soundDraft,
    actors: [...soundDraft.actors, ...changed(soundDraft.actors, 2, { id: 'dolmen' }).slice(2)],
    articles: [...soundDraft.articles, ...changed(soundDraft.articles, 0, { id: 'sea-herald' })],
    events: [...soundDraft.events, ...changed(soundDraft.events, 0, { id: 'flood' })],
  }
  expect([...unused.check(draft)]).toEqual([
    {
      at: ['actors', 3, 'id'],
      message: 'nothing refers to "dolmen"',
      mend: 'delete it, or add the claim that speaks of it',
    },
    {
      at: ['articles', 1, 'id'],
      message: 'nothing refers to "sea-herald"',
      mend: 'delete it, or curate a claim or a fact from it',
    },
    {
      at: ['events', 1, 'id'],
      message: 'nothing refers to "flood"',
      mend: 'delete it, or name it in the `event` of a claim or a fact',
    },
  ])
})

test('a place on the sheet does not count', () => {
  const draft = { ...soundDraft, claims: [], events: [], facts: [], disagreements: [] }
  expect([...unused.check(draft)].map((finding) => finding.at)).toEqual([
    ['actors', 1, 'id'],
    ['actors', 2, 'id'],
    ['articles', 0, 'id'],
  ])
})
