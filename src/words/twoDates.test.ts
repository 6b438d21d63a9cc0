import { expect, it } from 'vitest'
import { orland } from '../../tests/fixtures/orland.ts'
import { defaultFilters } from '../model/filters.ts'
import { filtersDiffer, summary } from './twoDates.ts'

const turned = { actors: ['arden', 'brim'], before: 'negative', after: 'ambivalent' } as const

it('tells all in one sentence, and leaves out what is none', () => {
  expect(
    summary({
      dataset: orland,
      dates: ['1920', '1931-06-01/1931-06-30'],
      counts: new Map([
        ['formed', 31],
        ['ended', 1],
        ['faded', 2],
      ]),
      signs: [turned],
    }),
  ).toBe(
    'Between 1920 and 1–30 June 1931, 31 ties formed or are first attested, 1 ended and 2 are known to hold only at the first; ' +
      'Arden and Brim turned from rivals to friends and rivals at once.',
  )
})

it('names three pairs and counts the others', () => {
  const said = summary({ dataset: orland, dates: ['1920', '1931'], counts: new Map(), signs: Array(5).fill(turned) })
  expect(said.match(/turned from/g)).toHaveLength(3)
  expect(said).toMatch(/ and two more pairs changed sign\.$/)
})

it('says of one date that nothing changed', () => {
  expect(summary({ dataset: orland, dates: ['1931', '1931'], counts: new Map(), signs: [] })).toBe(
    'For 1931, nothing changed.',
  )
})

it('tells what two filters do not have in common', () => {
  const now = { ...defaultFilters, relations: ['rivalry'], statuses: [], articles: ['gazette'] } as const
  expect(filtersDiffer(orland, defaultFilters, now)).toBe(
    'Hidden before and shown now: denied. Hidden now and shown before: rivalry, Gazette.',
  )
  expect(filtersDiffer(orland, now, now)).toBeUndefined()
})
