import fc from 'fast-check'
import { expect, it } from 'vitest'
import { leastProminence } from '../../src/model/actor.ts'
import { cellsOf, sourcesOf, tiesInMatrix } from '../../src/query/matrix.ts'
import { arrange } from '../../src/query/matrixOrder.ts'
import { rowsOf } from '../../src/query/matrixRows.ts'
import { query } from '../../src/query/query.ts'
import { cellSentence } from '../../src/words/matrix.ts'
import { seed, viewsOf } from '../fixtures/views.ts'
import { dataset } from './theMap.ts'

const dates = [...dataset.periods.map(({ when }) => when), '1975', '2001-09-11', '2015/2016', '2021-08-15', '2030']
const seen = fc.sample(viewsOf(dataset, dates), { numRuns: 200, seed }).map((view) => {
  const visible = query(dataset, view, leastProminence)
  return { view, visible, cells: cellsOf(visible) }
})
const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id).sort()

it('the matrix shows exactly the visible ties, each in the rows of both its actors, in any order', () => {
  for (const { view, visible, cells } of seen) {
    expect(ids(tiesInMatrix(cells))).toEqual(ids(visible.ties))
    const { actors } = arrange(visible, view.matrix, view.signs)
    expect(ids(actors)).toEqual(ids(visible.actors))
    const rows = rowsOf(cells, actors)
    for (const { id } of actors) {
      const row = rows.get(id) ?? []
      const own = visible.ties.filter((tie) => tie.actors.includes(id))
      expect(ids(row.flatMap(({ cell }) => cell.ties))).toEqual(ids(own))
      for (const { at, other, cell } of row) {
        expect(actors[at]?.id).toBe(other)
        expect([...cell.actors].sort()).toEqual([id, other].sort())
      }
    }
  }
})

const words = (text: string) => text.split(' ').filter((word) => word !== '–').length

it('every cell is told in a short sentence that names both actors', () => {
  for (const { cells } of seen) {
    for (const cell of cells.values()) {
      const [a, b] = cell.actors
      const names = [a, b].map((id) => dataset.actor.get(id)?.name ?? '')
      const told = { ...cell, claims: cell.claims.length, ...sourcesOf(cell, dataset) }
      const text = cellSentence(dataset, a, b, told)
      for (const name of names) expect(text).toContain(name)
      // Long names cannot be helped, nor many relations.
      const beyond = words(names.join(' ')) - 2 + 4 * Math.max(0, cell.ties.length - 1)
      expect(words(text) - beyond, text).toBeLessThanOrEqual(21)
    }
  }
})
