import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leastProminence, openingProminence } from '../../src/model/actor.ts'
import { isSigned } from '../../src/model/sign.ts'
import type { Tie } from '../../src/model/tie.ts'
import type { View } from '../../src/model/view.ts'
import { writeLink } from '../../src/query/address/link.ts'
import { cellsOf, tiesInMatrix } from '../../src/query/matrix.ts'
import { proseOf } from '../../src/query/prose/proseOf.ts'
import { query } from '../../src/query/query.ts'
import { signedMap } from '../../src/query/signedMap.ts'
import type { Row } from '../../src/query/table/content.ts'
import { contentOf } from '../../src/query/table/subjects.ts'
import { lanesOf, standingIn } from '../../src/query/timeline/lanes.ts'
import { compose } from '../../src/scene/compose.ts'
import { neighbourhoodsOf } from '../../src/ui/twin/twinOrder.ts'
import { en } from '../../src/words/en.ts'
import { table as words } from '../../src/words/table.ts'
import { seed, viewsOf } from '../fixtures/views.ts'
import { dataset } from './theMap.ts'

/*
 * All lenses show the same ties of a view, each with the same status and validity. The views are other ones than those of
 * views.test.ts, which compares the map with its twin, its figure and its link.
 */

const dates = [
  ...dataset.periods.map(({ when }) => when),
  '1975',
  '198X',
  '2001-09-11',
  '2015/2016',
  '2021-08-15',
  '2030',
]
const views = fc.sample(viewsOf(dataset, dates), { numRuns: 1000, seed: seed + 1 })
const seen = views.map((view) => ({
  view,
  map: query(dataset, view, openingProminence),
  lens: query(dataset, view, leastProminence),
}))

const told = (ties: Iterable<Tie>) => [...ties].map(({ id, status, validity }) => `${id} ${status} ${validity}`).sort()
const where = (view: View) => `#${writeLink(view)}`

describe(`in 1,000 random views (seed ${seed + 1}) the same ties, with the same status and validity, are`, () => {
  it('in the lenses and on the map, but for those of actors that do not open with it', () => {
    for (const { view, map, lens } of seen) {
      const all = new Set(told(lens.ties))
      expect(
        told(map.ties).filter((one) => !all.has(one)),
        where(view),
      ).toEqual([])
      // What filters hide of those actors the map does not count as hidden by filters.
      const more = lens.ties.length + lens.left.filters - map.ties.length - map.left.filters
      expect(more, where(view)).toBe(map.left.prominence)
      expect(lens.left.prominence).toBe(0)
    }
  })

  it('on the map and in its twin, once every actor is on it', () => {
    for (const { view, lens } of seen.slice(0, 200)) {
      const everybody = query(dataset, { ...view, moved: {}, shown: dataset.actors.map(({ id }) => id) })
      expect(told(everybody.ties), where(view)).toEqual(told(lens.ties))
      const drawn = compose(everybody, dataset.layout.wide, { scale: 1 })
      expect(told(drawn.ties.map(({ tie }) => tie)), where(view)).toEqual(told(lens.ties))
      const twin = new Set(neighbourhoodsOf(everybody).flatMap(({ ties }) => ties))
      expect(told(twin), where(view)).toEqual(told(lens.ties))
    }
  })

  it('in the matrix', () => {
    for (const { view, lens } of seen) expect(told(tiesInMatrix(cellsOf(lens))), where(view)).toEqual(told(lens.ties))
  })

  it('in the table, with status and validity in words', () => {
    const inWords = (row: Row) => `${row.id} ${row.cell('status').text} ${row.cell('validity').text}`
    for (const { view, lens } of seen) {
      const expected = lens.ties.map(
        ({ id, status, validity }) =>
          `${id} ${en.status[status]} ${validity === 'holds' ? words.holds[status] : en.validity[validity]}`,
      )
      expect(contentOf('relationships', lens).rows.map(inWords).sort(), where(view)).toEqual(expected.sort())
    }
  })

  it('on the timeline, among lanes of other times', () => {
    for (const { view, lens } of seen) {
      const lanes = new Set(lanesOf(dataset, view).flatMap(({ rows }) => rows.map(({ tie }) => tie.id)))
      const standing = standingIn(lens)
      expect(told(standing.values()), where(view)).toEqual(told(lens.ties))
      expect(
        lens.ties.map(({ id }) => id).filter((id) => !lanes.has(id)),
        where(view),
      ).toEqual([])
    }
  })

  it('in the prose about all of it', () => {
    for (const { view, lens } of seen.slice(0, 300)) {
      const sentences = proseOf(lens, undefined, 'short').paragraphs.flatMap((paragraph) => paragraph.sentences)
      expect([...new Set(sentences.flatMap(({ ties }) => ties))].sort(), where(view)).toEqual(
        lens.ties.map(({ id }) => id).sort(),
      )
    }
  })

  it('in the balance, as far as they give a sign', () => {
    for (const { view, lens } of seen) {
      const { visible, certain, ambivalent } = signedMap(dataset, { ...view, everything: false })
      const signed = lens.ties.filter((tie) => isSigned(tie, view.signs))
      const pairs = [...certain, ...ambivalent]
      expect(told(pairs.flatMap(({ ties }) => ties)), where(view)).toEqual(told(signed))
      const drawn = view.signs.ambivalent === 'both' ? pairs : certain
      expect(told(visible.ties), where(view)).toEqual(told(drawn.flatMap(({ ties }) => ties)))
    }
  })
})
