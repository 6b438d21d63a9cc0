import { expect, it } from 'vitest'
import { orland, orlandView } from '../../tests/fixtures/orland.ts'
import { defaultFilters } from '../model/filters.ts'
import { censusOf, sortsOf, unfiltered } from './census.ts'
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

it('knows the sorts of a map whatever the date', () => {
  const sorts = sortsOf(orland)
  for (const date of ['1900', '1920', '2000']) {
    const census = censusOf(query(orland, unfiltered({ ...orlandView, date })))
    for (const relation of census.relation.keys()) expect(sorts.relation).toContain(relation)
    for (const status of census.status.keys()) expect(sorts.status).toContain(status)
    for (const type of census.type.keys()) expect(sorts.type).toContain(type)
  }
  // The denial of the Herald counts, though no tie rests on it.
  expect([...sorts.status].sort()).toEqual(['asserted', 'attributed', 'denied', 'hedged'])
  expect(sorts.contested).toBe(true)
  expect(sortsOf({ claims: [], actors: [], disagreements: [] }).contested).toBe(false)
})
