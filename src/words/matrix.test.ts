import { describe, expect, it } from 'vitest'
import { orland, orlandView } from '../../tests/fixtures/orland.ts'
import { query } from '../query/query.ts'
import { type CellInWords, cellLines, cellSentence } from './matrix.ts'

const { ties } = query(orland, orlandView)
const between = (a: string, b: string) => ties.filter(({ actors }) => actors[0] === a && actors[1] === b)
const cell = (some: Partial<CellInWords>): CellInWords => ({
  ties: [],
  claims: 0,
  articles: 0,
  independent: 0,
  contested: false,
  filtered: 0,
  dated: 0,
  ...some,
})

describe('a cell in words', () => {
  it('says that the articles are silent', () => {
    expect(cellSentence(orland, 'arden', 'corr')).toBe('Arden, Corr: no claim in these articles')
  })

  it('names relations with their status, and what they rest on', () => {
    const told = cell({ ties: between('brim', 'corr'), claims: 1, articles: 1, independent: 1 })
    expect(cellSentence(orland, 'corr', 'brim', told)).toBe('Corr, Brim: rivalry hedged; 1 claim, 1 article')
  })

  it('says where articles depend on each other, disagree, and what is kept back', () => {
    const told = cell({
      ties: between('arden', 'corr'),
      claims: 5,
      articles: 3,
      independent: 2,
      contested: true,
      filtered: 2,
      dated: 1,
    })
    expect(cellSentence(orland, 'arden', 'corr', told)).toBe(
      'Arden, Corr: rivalry; 5 claims, 3 articles, 2 independent; they disagree; 2 claims hidden by filters, 1 at other dates',
    )
    expect(cellLines(told)).toEqual({
      ties: ['Rivalry, since 1930'],
      rest: '5 claims, 3 articles, 2 independent; they disagree; 2 claims hidden by filters, 1 at other dates.',
    })
  })

  it('tells hidden claims from none, and filters from dates', () => {
    expect(cellSentence(orland, 'arden', 'corr', cell({ filtered: 2 }))).toBe('Arden, Corr: 2 claims hidden by filters')
    expect(cellSentence(orland, 'arden', 'corr', cell({ dated: 1 }))).toBe('Arden, Corr: 1 claim at other dates')
  })
})
