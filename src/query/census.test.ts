import { expect, it } from 'vitest'
import { orland, orlandView } from '../../tests/fixtures/orland.ts'
import { defaultFilters } from '../model/filters.ts'
import { censusOf, unfiltered } from './census.ts'
import { query } from './query.ts'

it('counts ties and actors of each sort', () => {
  const census = censusOf(query(orland, orlandView))
  expect(Object.fromEntries(census.relation)).toEqual({ cooperation: 1, rivalry: 3 })
  expect(Object.fromEntries(census.status)).toEqual({ asserted: 3, hedged: 1 })
  expect(Object.fromEntries(census.validity)).toEqual({ holds: 3, unknown: 1 })
  expect(Object.fromEntries(census.type)).toEqual({ state: 3 })
  // The denial of the Herald is filtered out, so that the cooperation rests on the Gazette alone.
  expect(Object.fromEntries(census.article)).toEqual({ gazette: 2, herald: 2 })
  expect(census.contested).toBe(1)
  expect(census.single).toBe(4)
})

it('counts nothing in nothing', () => {
  const census = censusOf({ ties: [], actors: [] })
  expect(census.relation.size + census.type.size + census.contested + census.single).toBe(0)
})

it('counts what a legend offers, with every filter off and the rest of the view as it was', () => {
  const view = {
    ...orlandView,
    date: '1920',
    filters: { ...defaultFilters, contested: true, types: ['state'] as const },
  }
  expect(unfiltered(view)).toEqual({
    ...view,
    filters: { relations: [], statuses: [], validities: [], types: [], articles: [], contested: false, support: 'any' },
  })
})
