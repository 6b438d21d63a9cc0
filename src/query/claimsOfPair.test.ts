import { expect, it } from 'vitest'
import { orland, orlandView } from '../../tests/fixtures/orland.ts'
import type { Claim } from '../model/claim.ts'
import type { View } from '../model/view.ts'
import { claimsOfPair, pairOfClaim } from './claimsOfPair.ts'

const ids = (claims: readonly Claim[]) => claims.map((claim) => claim.id)
const read = (view: View, pair: readonly [string, string] = ['arden', 'brim']) =>
  claimsOfPair(orland, view, pair).map(({ id, shown, hidden }) => [id, ids(shown), ids(hidden)])

it('tells visible claims from hidden ones; a part speaks for its whole', () => {
  expect(read(orlandView)).toEqual([
    ['arden--brim--cooperation', ['g1', 'g2'], ['h2']],
    ['arden--brim--rivalry', ['h1'], []],
  ])
})

it('hides with the filters, and shows denied claims when asked', () => {
  const filters = { ...orlandView.filters, statuses: [], articles: ['gazette'] }
  expect(read({ ...orlandView, filters })).toEqual([
    ['arden--brim--cooperation', ['h2'], ['g1', 'g2']],
    ['arden--brim--rivalry', ['h1'], []],
  ])
})

it('hides a tie that is not attested so early, with all its claims', () => {
  expect(read({ ...orlandView, date: '1910' }).map(([, shown]) => shown)).toEqual([[], []])
})

it('knows a part by itself, whether parts are folded or not', () => {
  const apart = [['brim--dorn--cooperation', ['g2'], []]]
  expect(read(orlandView, ['brim', 'dorn'])).toEqual(apart)
  expect(read({ ...orlandView, folded: false }, ['brim', 'dorn'])).toEqual(apart)
})

it('marks the relation that a disagreement speaks of', () => {
  expect(
    claimsOfPair(orland, orlandView, ['arden', 'brim']).map((group) => group.disagreements.map(({ id }) => id)),
  ).toEqual([['friends'], []])
})

it('finds the pair to which a claim counts', () => {
  const g2 = orland.claim.get('g2') as Claim
  expect(pairOfClaim(orland, { folded: true }, g2)).toEqual(['arden', 'brim'])
  expect(pairOfClaim(orland, { folded: false }, g2)).toEqual(['brim', 'dorn'])
  expect(pairOfClaim(orland, { folded: true }, { ...g2, to: 'arden' })).toEqual(['arden', 'dorn'])
})
