import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orland, orlandView } from '../../../tests/fixtures/orland.ts'
import { seed, viewsOf } from '../../../tests/fixtures/views.ts'
import { dataset } from '../../../tests/map/theMap.ts'
import { leastProminence } from '../../model/actor.ts'
import type { View } from '../../model/view.ts'
import { pairName } from '../../words/sentences.ts'
import { query } from '../query.ts'
import { inOrder, lanesOf, standingIn } from './lanes.ts'

const dates = [...dataset.periods.map(({ when }) => when), '1985', '2001', '2015/..', '2030']

describe('the lanes of a view', () => {
  it('every visible tie has one row, in the lane of its pair', () => {
    fc.assert(
      fc.property(viewsOf(dataset, dates), (view) => {
        const lanes = lanesOf(dataset, view)
        const rows = new Map(lanes.flatMap((lane) => lane.rows.map((row) => [row.tie.id, lane] as const)))
        expect(rows.size).toBe(lanes.flatMap((lane) => lane.rows).length)
        const visible = query(dataset, view, leastProminence)
        for (const tie of visible.ties) {
          expect(rows.get(tie.id)?.actors).toEqual(tie.actors)
        }
        expect(standingIn(visible).size).toBe(visible.ties.length)
      }),
      { seed, numRuns: 60 },
    )
  })

  it('they are the same at every date, and each claim that filters let through has one place in its row', () => {
    fc.assert(
      fc.property(viewsOf(dataset, dates), fc.constantFrom(...dates), (view, date) => {
        const lanes = lanesOf(dataset, view)
        const elsewhere: View = { ...view, date }
        expect(lanesOf(dataset, elsewhere)).toEqual(lanes)
        for (const { rows, claims, first } of lanes) {
          expect(rows.reduce((sum, { times }) => sum + times.length, 0)).toBe(claims)
          expect(Number.isFinite(first)).toBe(true)
          for (const { tie, times } of rows) {
            expect(times.map(({ claim }) => claim.id).sort()).toEqual(tie.claims.map(({ id }) => id).sort())
          }
        }
      }),
      { seed, numRuns: 30 },
    )
  })

  it('a pair has its relations one below the other; filters and focus thin them out, the filter on validity does not', () => {
    const rowsOf = (some: Partial<typeof orlandView>) =>
      lanesOf(orland, { ...orlandView, ...some }).map(({ rows }) => rows.map(({ tie }) => tie.id))
    const none = { ...orlandView.filters, statuses: [] }
    expect(rowsOf({ filters: none })).toEqual([
      ['arden--brim--cooperation', 'arden--brim--rivalry'],
      ['arden--corr--rivalry'],
      ['brim--corr--rivalry'],
    ])
    expect(rowsOf({ filters: { ...none, validities: ['holds', 'unknown', 'ended'] } })).toHaveLength(3)
    expect(rowsOf({ filters: { ...none, relations: ['rivalry'] } })).toEqual([['arden--brim--cooperation']])
    expect(rowsOf({ filters: { ...none, statuses: ['hedged'] } })).not.toContainEqual(['brim--corr--rivalry'])
    expect(rowsOf({ folded: false, focus: { actor: 'dorn', steps: 1 } })).toEqual([['brim--dorn--cooperation']])
  })

  it('go by the first date, by the number of claims, or by name', () => {
    const lanes = lanesOf(orland, { ...orlandView, filters: { ...orlandView.filters, statuses: [] } })
    const ordered = (order: 'first' | 'claims' | 'name') =>
      inOrder(lanes, order, (pair) => pairName(orland, pair)).map(({ id }) => id)
    // 1920, 1930, and undated in an article of 1931; four claims, and one each.
    expect(ordered('first')).toEqual(['arden--brim', 'arden--corr', 'brim--corr'])
    expect(ordered('claims')).toEqual(['arden--brim', 'arden--corr', 'brim--corr'])
    expect(inOrder(lanes, 'name', ([, b]) => b).map(({ actors }) => actors[1])).toEqual(['brim', 'corr', 'corr'])
    expect(inOrder(lanes, 'name', ([a, b]) => (b === 'corr' && a === 'brim' ? 'a' : `b${a}`))[0]?.id).toBe('brim--corr')
  })
})
