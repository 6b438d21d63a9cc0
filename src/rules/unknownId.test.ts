import { expect, test } from 'vitest'
import { changed, soundDraft } from './soundDraft.ts'
import { unknownId } from './unknownId.ts'

test('ids that stand in the map pass, and so does a speaker with a name', () => {
  expect([...unknownId.check(soundDraft)]).toEqual([])
})

test('a mistyped id is told with the one that was meant', () => {
  const claims = changed(soundDraft.claims, 0, { to: 'cedar-iles' })
  expect([...unknownId.check({ ...soundDraft, claims })]).toEqual([
    {
      at: ['claims', 0, 'to'],
      message: 'no actor has the id "cedar-iles"',
      mend: 'write "cedar-isles" if you mean it, or add "cedar-iles" to the actors',
    },
  ])
})

test('an unknown kind, article and event, each at its place', () => {
  const claims = changed(soundDraft.claims, 0, { kind: 'befriends', article: 'sea-herald', event: 'flood' })
  expect([...unknownId.check({ ...soundDraft, claims })]).toEqual([
    {
      at: ['claims', 0, 'kind'],
      message: 'no kind has the id "befriends"',
      mend: 'add it to the kinds, or name one of them',
    },
    {
      at: ['claims', 0, 'event'],
      message: 'no event has the id "flood"',
      mend: 'add it to the events, or name one of them',
    },
    {
      at: ['claims', 0, 'article'],
      message: 'no article has the id "sea-herald"',
      mend: 'add it to the articles, or name one of them',
    },
  ])
})

test('a speaker that looks like an id must be an actor', () => {
  const claims = changed(soundDraft.claims, 1, { attributedTo: 'spokesman' })
  expect([...unknownId.check({ ...soundDraft, claims })]).toEqual([
    {
      at: ['claims', 1, 'attributedTo'],
      message: 'no actor has the id "spokesman"',
      mend: 'add it to the actors, or name one of them',
    },
  ])
})

test('an answer rests on claims and facts that exist', () => {
  const answers = [{ text: 'Yes.', claims: ['herald-9'], facts: ['fact-9'] }]
  const disagreements = changed(soundDraft.disagreements, 0, { answers })
  expect([...unknownId.check({ ...soundDraft, disagreements })]).toEqual([
    {
      at: ['disagreements', 0, 'answers', 0, 'claims', 0],
      message: 'no claim has the id "herald-9"',
      mend: 'add it to the claims, or name one of them',
    },
    {
      at: ['disagreements', 0, 'answers', 0, 'facts', 0],
      message: 'no fact has the id "fact-9"',
      mend: 'add it to the facts, or name one of them',
    },
  ])
})

test('a place of nobody is told at its key, a bend of nobody at the name', () => {
  const { wide } = soundDraft.layout
  const nodes = { ...wide.nodes, dolmen: { x: 0, y: 0 } }
  const layout = {
    ...soundDraft.layout,
    wide: { ...wide, nodes, bends: [{ pair: ['amber-league', 'dolmen'] as const }] },
  }
  const mistake = { message: 'no actor has the id "dolmen"', mend: 'add it to the actors, or name one of them' }
  expect([...unknownId.check({ ...soundDraft, layout })]).toEqual([
    { at: ['layout', 'wide', 'nodes', 'dolmen'], onKey: true, ...mistake },
    { at: ['layout', 'wide', 'bends', 0, 'pair', 1], ...mistake },
  ])
})

test('to refer to a record that is set aside for its shape is not a second mistake', () => {
  const claims = changed(soundDraft.claims, 0, { to: 'dolmen' })
  const { layout } = soundDraft
  const setAside = { actors: new Set(['dolmen']) }
  expect([...unknownId.check({ ...soundDraft, claims, setAside })]).toEqual([])
  expect([...unknownId.check({ ...soundDraft, actors: [], layout, setAside: { actors: 'all' } })]).toEqual([])
})
