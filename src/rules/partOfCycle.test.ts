import { expect, test } from 'vitest'
import { partOfCycle } from './partOfCycle.ts'
import { changed, soundDraft } from './soundDraft.ts'

test('a part of a whole passes', () => {
  expect([...partOfCycle.check(soundDraft)]).toEqual([])
})

test('two that are part of each other are told once', () => {
  const actors = changed(soundDraft.actors, 0, { partOf: 'birch-guard' })
  expect([...partOfCycle.check({ ...soundDraft, actors })]).toEqual([
    {
      at: ['actors', 0, 'partOf'],
      message: 'amber-league is part of birch-guard is part of amber-league',
      mend: 'drop `partOf` from one of them: a whole is not part of its part',
    },
  ])
})

test('a way that leads into a cycle is not itself one', () => {
  const actors = changed(changed(soundDraft.actors, 0, { partOf: 'cedar-isles' }), 2, { partOf: 'cedar-isles' })
  expect([...partOfCycle.check({ ...soundDraft, actors })]).toEqual([
    {
      at: ['actors', 2, 'partOf'],
      message: 'cedar-isles is part of cedar-isles',
      mend: 'drop `partOf` from one of them: a whole is not part of its part',
    },
  ])
})
