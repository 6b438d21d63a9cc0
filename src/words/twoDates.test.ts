import { expect, it } from 'vitest'
import { orland } from '../../tests/fixtures/orland.ts'
import { defaultFilters } from '../model/filters.ts'
import type { TieChange } from '../model/tieChange.ts'
import { filtersDiffer, summary } from './twoDates.ts'

const turned = { actors: ['arden', 'brim'], before: 'negative', after: 'ambivalent' } as const

const told = (counts: readonly (readonly [TieChange, number])[], signs: readonly (typeof turned)[] = []) =>
  summary({ dataset: orland, dates: ['1920', '1931-06-01/1931-06-30'], counts: new Map(counts), signs })

it('tells what formed and ended first, then what is only attested later, then who changed sign', () => {
  expect(
    told(
      [
        ['since', 47],
        ['formed', 21],
        ['ended', 1],
        ['faded', 2],
      ],
      [turned],
    ),
  ).toBe(
    'Between 1920 and 1–30 June 1931, 21 ties formed and 1 ended; 47 more are attested only later. ' +
      'Arden and Brim turned from rivals to friends and rivals at once.',
  )
})

it('tells of a single sort, and has three numbers at most', () => {
  expect(told([['since', 1]])).toBe('Between 1920 and 1–30 June 1931, 1 tie is attested only later.')
  const many = told([
    ['formed', 2],
    ['ended', 3],
    ['since', 4],
    ['faded', 5],
    ['passing', 6],
  ])
  expect(many.split('June 1931, ')[1]?.match(/\d+/g)).toEqual(['2', '3', '4'])
})

it('names two pairs and counts the others', () => {
  const said = summary({ dataset: orland, dates: ['1920', '1931'], counts: new Map(), signs: Array(5).fill(turned) })
  expect(said).toMatch(/^Between 1920 and 1931, no tie formed or ended\. Arden and Brim turned/)
  expect(said.match(/turned from/g)).toHaveLength(2)
  expect(said).toMatch(/ and three more pairs changed sign\.$/)
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
