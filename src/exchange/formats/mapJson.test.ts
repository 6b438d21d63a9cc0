import fc from 'fast-check'
import { expect, it } from 'vitest'
import { orlandTaken, viewOf, wholeOf } from '../../../tests/fixtures/taken.ts'
import { seed, viewsOf } from '../../../tests/fixtures/views.ts'
import { dataset } from '../../../tests/map/theMap.ts'
import { type MapFile, toDataset } from '../../model/dataset.ts'
import { query } from '../../query/query.ts'
import { wholeMap } from '../../query/wholeMap.ts'
import { readMap } from '../readMap.ts'
import { takenJson } from './mapJson.ts'
import { partOfMap } from './partOfMap.ts'

const reopen = (text: string): MapFile => {
  const read = readMap(text)
  if (!read.ok) throw new Error(JSON.stringify(read.error.slice(0, 3)))
  return read.value
}

it('the whole map opens as it was', () => {
  const map = reopen(takenJson(wholeOf(dataset)))
  const whole = wholeMap(toDataset(map))
  expect(whole.ties).toEqual(wholeMap(dataset).ties)
  expect(whole.actors).toEqual(dataset.actors)
  expect(map.facts).toEqual(dataset.facts)
  expect(map.layout).toEqual(dataset.layout)
})

it('the part that a view of Orland shows has its claims, and whom they speak of', () => {
  const { map } = partOfMap(orlandTaken().visible)
  expect(map.claims.map(({ id }) => id)).toEqual(['g1', 'g2', 'g3', 'h1', 'h3'])
  // Dorn speaks for Arden: its claims need it.
  expect(map.actors.map(({ id }) => id)).toEqual(['arden', 'brim', 'corr', 'dorn'])
  expect(map.events.map(({ id }) => id)).toEqual(['fair'])
  expect(map.facts.map(({ id }) => id)).toEqual(['f1', 'f2', 'f3', 'f4', 'f5'])
  expect(map.version).toBe('test-part')
})

it('a question that loses an answer is dropped, and told', () => {
  // The denial is hidden: nobody says any more that Arden and Brim are no friends.
  const part = partOfMap(orlandTaken().visible)
  expect(part.map.disagreements.map(({ id }) => id)).toEqual(['toll'])
  expect([part.dropped, part.thinned]).toEqual([1, 0])
  const gazette = orlandTaken({}, { filters: { ...orlandTaken().visible.view.filters, articles: ['herald'] } })
  expect(partOfMap(gazette.visible).map.facts.map(({ id }) => id)).toEqual(['f5'])
})

it('what any view shows opens again, and the same view of it shows the same', () => {
  const dates = ['2021-08-26/2021-08-31', '1998', '2015/2019', '2001-09', '2030']
  fc.assert(
    fc.property(viewsOf(dataset, dates), (view) => {
      const taken = viewOf(dataset, view)
      const again = query(toDataset(reopen(takenJson(taken))), view)
      // Questions may have lost an answer, and so may ties the mark of being contested.
      // Ties stand in the order of their first claims, some of which may have been hidden.
      const plain = (ties: typeof again.ties) =>
        Object.fromEntries(ties.map(({ contested: _, ...tie }) => [tie.id, tie]))
      expect(plain(again.ties)).toEqual(plain(taken.visible.ties))
      const ids = new Set(taken.visible.actors.map(({ id }) => id))
      expect(again.actors.filter(({ id }) => ids.has(id)).length).toBe(ids.size)
    }),
    { numRuns: 40, seed },
  )
}, 30_000)
