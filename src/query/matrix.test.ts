import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orland, orlandView } from '../../tests/fixtures/orland.ts'
import { seed, viewsOf } from '../../tests/fixtures/views.ts'
import { leastProminence } from '../model/actor.ts'
import type { Filters } from '../model/filters.ts'
import { pairId } from '../model/relationship.ts'
import { groupsOf } from './groups.ts'
import { cellsOf, heatOf, sourcesOf, tiesInMatrix } from './matrix.ts'
import { query } from './query.ts'

const cellsWith = (filters: Partial<Filters>) =>
  cellsOf(query(orland, { ...orlandView, filters: { ...orlandView.filters, ...filters } }))
const ids = (all: readonly { readonly id: string }[] | undefined) => all?.map(({ id }) => id)

describe('the cells of a matrix', () => {
  it('hold the ties of a pair in the relations’ order, their claims, and what is kept back', () => {
    const cells = cellsWith({})
    expect([...cells.keys()].sort()).toEqual(['arden--brim', 'arden--corr', 'brim--corr'])
    const cell = cells.get('arden--brim')
    expect(ids(cell?.ties)).toEqual(['arden--brim--cooperation', 'arden--brim--rivalry'])
    expect(ids(cell?.claims)?.sort()).toEqual(['g1', 'g2', 'h1'])
    // The denied claim is off until asked for.
    expect(cell).toMatchObject({ filtered: 1, dated: 0, contested: true })
    expect(cells.get('arden--corr')).toMatchObject({ filtered: 0, contested: false })
  })

  it('keep nothing back where nothing is filtered', () => {
    const cell = cellsWith({ statuses: [] }).get('arden--brim')
    expect(cell?.claims.length).toBe(4)
    expect(cell?.filtered).toBe(0)
  })

  it('tell a pair of which the filters hide all from one that is not spoken of', () => {
    const cells = cellsWith({ articles: ['herald'], statuses: [] })
    expect(cells.get('brim--corr')).toMatchObject({ ties: [], filtered: 1, dated: 0, first: 'brim--corr--rivalry' })
    // Two claims of the Herald beside two of the Gazette.
    expect(cells.get('arden--brim')).toMatchObject({ filtered: 2, contested: true })
    expect(cells.get('brim--dorn')).toBeUndefined()
  })

  it('tell what is only of another date', () => {
    // Their rivalry began in 1930; Arden stands in the matrix for an attack of 1920, Corr because it was called.
    const cells = cellsOf(query(orland, { ...orlandView, date: '1925', shown: ['corr'] }))
    expect(ids(cells.get('arden--brim')?.ties)).toContain('arden--brim--rivalry')
    expect(cells.get('arden--corr')).toMatchObject({ ties: [], filtered: 0, dated: 1 })
  })

  it('count articles, and those that are independent', () => {
    const cell = cellsWith({}).get('arden--brim')
    expect(cell && sourcesOf(cell, orland)).toEqual({ articles: 2, independent: 2 })
    const reprinted = new Map(orland.article)
    const herald = orland.article.get('herald')
    if (herald) reprinted.set('herald', { ...herald, derivedFrom: 'gazette' })
    expect(cell && sourcesOf(cell, { article: reprinted })).toEqual({ articles: 2, independent: 1 })
    expect(sourcesOf({ claims: [] }, orland)).toEqual({ articles: 0, independent: 0 })
  })
})

it('in random views: exactly the visible ties, and every claim of a pair is shown or counted', () => {
  fc.assert(
    fc.property(viewsOf(orland, ['1900', '1920', '1925', '1931-06', '1940']), (view) => {
      const visible = query(orland, view, leastProminence)
      const cells = cellsOf(visible)
      expect(ids(tiesInMatrix(cells))?.sort()).toEqual(ids(visible.ties)?.toSorted())
      const seen = new Set(visible.actors.map(({ id }) => id))
      const spoken = groupsOf(orland, view.folded).filter(
        ({ actors }) => actors.every((id) => seen.has(id)) && pairId(...actors) !== view.withheld,
      )
      expect([...cells.keys()].sort()).toEqual([...new Set(spoken.map(({ actors }) => pairId(...actors)))].sort())
      for (const cell of cells.values()) {
        const all = spoken.filter(({ actors }) => pairId(...actors) === cell.id).flatMap(({ claims }) => claims)
        expect(cell.claims.length + cell.filtered + cell.dated).toBe(all.length)
      }
    }),
    { seed, numRuns: 300 },
  )
})

it.each([
  [0, 0],
  [1, 1],
  [2, 2],
  [3, 2],
  [4, 3],
  [7, 3],
  [8, 4],
  [34, 4],
])('%i claims have the heat %i', (claims, heat) => {
  expect(heatOf(claims)).toBe(heat)
})
