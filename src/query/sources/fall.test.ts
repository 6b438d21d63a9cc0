import { expect, it } from 'vitest'
import { orland, orlandView } from '../../../tests/fixtures/orland.ts'
import type { Filters } from '../../model/filters.ts'
import type { View } from '../../model/view.ts'
import { carriedBy, carriedInAll } from './carried.ts'
import { fallOf } from './fall.ts'
import { silenced } from './silenced.ts'

const viewWith = (filters: Partial<Filters>): View => ({
  ...orlandView,
  filters: { ...orlandView.filters, ...filters },
})
const fallWithout = (silent: readonly string[], filters: Partial<Filters> = {}) =>
  fallOf(
    silenced(orland, viewWith(filters), []).ties,
    silenced(orland, viewWith({ ...filters, articles: silent }), silent).ties,
    silent,
  )
const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id).sort()

it('without the Gazette the help and its rivalry fall: nobody else speaks of them but to deny', () => {
  const { fell, weakened, thinned, came } = fallWithout(['gazette'])
  expect(fell.map(({ tie, left }) => [tie.id, left]).sort()).toEqual([
    ['arden--brim--cooperation', 0],
    ['arden--corr--rivalry', 0],
  ])
  expect([weakened, thinned, came]).toEqual([[], [], []])
})

it('where denials are shown, the help does not fall: it is denied', () => {
  const { fell, weakened } = fallWithout(['gazette'], { statuses: [] })
  expect(fell.map(({ tie }) => tie.id)).toEqual(['arden--corr--rivalry'])
  expect(weakened.map(({ before, after }) => [after.id, before.status, after.status, after.articles.length])).toEqual([
    ['arden--brim--cooperation', 'asserted', 'denied', 1],
  ])
  expect(weakened[0]?.after.contested, 'the disagreement stands, whoever is silent').toBe(true)
})

it('without the Herald the help stays as it is, on one article instead of two', () => {
  const { fell, weakened, thinned } = fallWithout(['herald'], { statuses: [] })
  expect(fell.map(({ tie }) => tie.id).sort()).toEqual(['arden--brim--rivalry', 'brim--corr--rivalry'])
  expect(weakened).toEqual([])
  expect(thinned.map(({ before, after }) => [after.id, before.articles.length, after.articles.length])).toEqual([
    ['arden--brim--cooperation', 2, 1],
  ])
})

it('a tie comes in that rests on one article only now, where the reader asks for those', () => {
  expect(ids(fallWithout(['gazette'], { statuses: [], support: 'one' }).came)).toEqual(['arden--brim--cooperation'])
})

it('a tie that is still told, but not for this date, falls with what is left of it', () => {
  const before = silenced(orland, orlandView, []).ties
  const [fallen] = fallOf(before, [], ['herald']).fell.filter(({ tie }) => tie.id === 'arden--brim--cooperation')
  expect(fallen?.left).toBe(2)
})

it('what each article carries with all of them on stays, whichever are off', () => {
  const told = (articles: readonly string[]) =>
    carriedInAll(orland, silenced(orland, viewWith({ statuses: [], articles }), articles)).map(
      ({ article, ties, claims, falls }) => [article, ties, claims, ids(falls).join(' ')],
    )
  const all = told([])
  // g1 to g3 and the denial aside: the help is told by both, so it does not fall with one of them.
  expect(all).toEqual([
    ['gazette', 2, 3, 'arden--corr--rivalry'],
    ['herald', 3, 3, 'arden--brim--rivalry brim--corr--rivalry'],
  ])
  for (const off of [['gazette'], ['herald'], ['gazette', 'herald']]) expect(told(off)).toEqual(all)
})

it('what each article carries is the same whether it is on or off', () => {
  const carried = (articles: readonly string[]) =>
    carriedBy(orland, silenced(orland, orlandView, articles)).map(({ article, ties, claims, falls }) => [
      article,
      ties,
      claims,
      ids(falls).join(' '),
    ])
  const gazette = [2, 3, 'arden--brim--cooperation arden--corr--rivalry']
  const herald = [2, 2, 'arden--brim--rivalry brim--corr--rivalry']
  expect(carried([])).toEqual([
    ['gazette', ...gazette],
    ['herald', ...herald],
  ])
  expect(carried(['gazette'])).toEqual([
    ['gazette', ...gazette],
    ['herald', ...herald],
  ])
})
