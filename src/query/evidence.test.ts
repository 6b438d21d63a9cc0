import { expect, it } from 'vitest'
import { orland, orlandView } from '../../tests/fixtures/orland.ts'
import type { Filters } from '../model/filters.ts'
import { evidenceOf } from './evidence.ts'

const answer = { text: 'So.', claims: ['g3', 'g1', 'h1', 'h2'], facts: ['f1'] }
const told = (some: Partial<Filters>, date = orlandView.date) =>
  evidenceOf(orland, { ...orlandView, date, filters: { ...orlandView.filters, ...some } }, answer).map(
    ({ article, off, pieces }) => [article, off, pieces.map(({ of, out, validity }) => [of.id, out ?? validity])],
  )

it('gives the evidence by article, in the order of its paragraphs', () => {
  // The Gazette attests the help for the whole of 1931.
  expect(told({})).toEqual([
    [
      'gazette',
      false,
      [
        ['g1', 'holds'],
        ['g3', 'holds'],
        ['f1', undefined],
      ],
    ],
    [
      'herald',
      false,
      [
        ['h1', 'unknown'],
        ['h2', 'holds'],
      ],
    ],
  ])
})

it('keeps in its place what the reader has put aside, and says why', () => {
  expect(told({ articles: ['herald'] })[1]).toEqual([
    'herald',
    true,
    [
      ['h1', 'article'],
      ['h2', 'article'],
    ],
  ])
  expect(told({ relations: ['rivalry'] })[0]?.[2]).toEqual([
    ['g1', 'holds'],
    ['g3', 'relation'],
    ['f1', undefined],
  ])
  expect(told({ statuses: ['asserted'] })[0]?.[2]).toEqual([
    ['g1', 'status'],
    ['g3', 'status'],
    ['f1', 'status'],
  ])
  expect(told({ types: ['state'] })[0]?.[2]).toEqual([
    ['g1', 'type'],
    ['g3', 'type'],
    ['f1', undefined],
  ])
})

it('shows denials even where the map leaves them out: an answer may rest on nothing else', () => {
  expect(told({ statuses: ['denied'] })[1]?.[2]).toEqual([
    ['h1', 'unknown'],
    ['h2', 'holds'],
  ])
})

it('tells what does not stand at the date', () => {
  expect(told({}, '1925')[1]?.[2]).toContainEqual(['h1', 'unknown'])
  expect(told({}, '1900')[1]?.[2]).toContainEqual(['h1', 'not yet'])
})
