import { expect, it } from 'vitest'
import { orland, orlandView } from '../../../tests/fixtures/orland.ts'
import type { Claim } from '../../model/claim.ts'
import { toDataset } from '../../model/dataset.ts'
import type { Tie } from '../../model/tie.ts'
import { query } from '../query.ts'
import { dependenceOf } from './dependence.ts'

const { ties } = query(orland, orlandView)

/** A tie told by some articles, each with the word of a speaker or in its own voice. */
const told = (id: string, voices: readonly (readonly [article: string, speaker?: string])[]): Tie => ({
  ...(ties[0] as Tie),
  id,
  claims: voices.map(
    ([article, attributedTo], i): Claim => ({
      ...(orland.claims[0] as Claim),
      id: `${id}-${i}`,
      article,
      ...(attributedTo && { attributedTo }),
    }),
  ),
})

it('two papers that nothing ties together are two sources', () => {
  expect(dependenceOf(orland, ties)).toEqual({ derived: [], shared: [], articles: 2, independent: 2 })
})

it('a paper that rewords another adds no source', () => {
  const reworded = toDataset({
    ...orland,
    articles: orland.articles.map((one) => (one.id === 'herald' ? { ...one, derivedFrom: 'gazette' } : one)),
  })
  expect(dependenceOf(reworded, ties)).toEqual({
    derived: [{ article: 'herald', from: 'gazette' }],
    shared: [],
    articles: 2,
    independent: 1,
  })
})

it('a speaker whom both quote makes them one only where neither has anything else', () => {
  const both = told('both', [
    ['herald', 'Dorn'],
    ['gazette', 'Dorn'],
  ])
  const more = told('more', [['herald', 'Dorn'], ['gazette', 'Dorn'], ['gazette']])
  const { shared, independent } = dependenceOf(orland, [both, more])
  expect(shared.map(({ speaker, articles, merged }) => [speaker, articles, merged.map(({ id }) => id)])).toEqual([
    ['Dorn', ['gazette', 'herald'], ['both']],
  ])
  expect(independent, 'over all, the Gazette says something of its own').toBe(2)
})

it('a speaker whom one article quotes ties nothing together', () => {
  expect(dependenceOf(orland, [told('one', [['gazette', 'Dorn'], ['herald']])]).shared).toEqual([])
})

it('nothing visible is no source', () => {
  expect(dependenceOf(orland, [])).toMatchObject({ articles: 0, independent: 0 })
})
