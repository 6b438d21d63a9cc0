import { expect, test } from 'vitest'
import { sharedAlias } from './sharedAlias.ts'
import { changed, soundDraft } from './soundDraft.ts'

test('an alias of one actor passes', () => {
  expect([...sharedAlias.check(soundDraft)]).toEqual([])
})

test('an alias that two share must be marked by both', () => {
  const actors = changed(changed(soundDraft.actors, 1, { aliases: ['the league'], ambiguous: ['the league'] }), 2, {
    aliases: ['Cedar', 'Amber League'],
  })
  expect([...sharedAlias.check({ ...soundDraft, actors })]).toEqual([
    {
      at: ['actors', 0, 'aliases', 0],
      message: '"The League" is also a name of birch-guard',
      mend: 'add "The League" to the list `ambiguous` of amber-league, or drop the alias',
    },
    {
      at: ['actors', 2, 'aliases', 1],
      message: '"Amber League" is also a name of amber-league',
      mend: 'add "Amber League" to the list `ambiguous` of cedar-isles, or drop the alias',
    },
  ])
})

test('an alias that both mark passes', () => {
  const shared = { aliases: ['The League'], ambiguous: ['The League'] }
  const actors = changed(changed(soundDraft.actors, 0, shared), 1, shared)
  expect([...sharedAlias.check({ ...soundDraft, actors })]).toEqual([])
})
