import { expect, it } from 'vitest'
import { orland } from '../../tests/fixtures/orland.ts'
import { claimsOfArticle } from './claimsOfArticle.ts'

it('lists what an article says by pair, and what no other article says', () => {
  const pairs = claimsOfArticle(orland, true, 'gazette')
  expect(
    pairs.map(({ actors, ties }) => [
      actors,
      ties.map(({ relation, claims, alone }) => [relation, claims.length, alone]),
    ]),
  ).toEqual([
    [['arden', 'brim'], [['cooperation', 2, false]]],
    [['arden', 'corr'], [['rivalry', 1, true]]],
  ])
})

it('keeps parts apart where they are not folded', () => {
  expect(claimsOfArticle(orland, false, 'gazette').map(({ actors }) => actors.join())).toEqual([
    'arden,brim',
    'brim,dorn',
    'arden,corr',
  ])
})
