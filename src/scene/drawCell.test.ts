import { describe, expect, it } from 'vitest'
import { tieOf } from '../../tests/fixtures/records.ts'
import { relations } from '../model/relation.ts'
import { statuses } from '../model/status.ts'
import type { Tie } from '../model/tie.ts'
import { cellSizes, contestedSpot, drawCell } from './drawCell.ts'

const tie = (some: Partial<Tie>) => tieOf('a', 'b', some)
const shapes = (some: Partial<Tie>, row = 'a', full = false) =>
  drawCell([tie(some)], row, 'large', full).flatMap((mark) => mark.shapes)
const paints = (some: Partial<Tie>, full = false) =>
  new Set(shapes(some, 'a', full).flatMap(({ fill, stroke }) => [fill, stroke].filter(Boolean)))

describe('the marks in a cell', () => {
  it('never look asserted where they are not: a softer tint, and a bead or dots', () => {
    const plain = shapes({}).length
    for (const status of ['hedged', 'predicted', 'questioned', 'denied'] as const) {
      expect([...paints({ status })], status).toEqual(['soft-rivalry'])
      expect(shapes({ status }).length, status).toBeGreaterThan(plain)
    }
    expect([...paints({ status: 'attributed' })]).toEqual(['rivalry'])
    expect(shapes({ status: 'attributed' }).length).toBeGreaterThan(plain)
    expect([...paints({ validity: 'unknown' })]).toEqual(['soft-rivalry'])
    expect(shapes({ validity: 'unknown' }).length).toBeGreaterThan(plain)
    expect([...paints({ validity: 'ended' })]).toEqual(['soft-rivalry'])
  })

  it('take the full colour on a dark ground, but keep their beads', () => {
    expect([...paints({ status: 'hedged' }, true)]).toEqual(['rivalry'])
    expect(shapes({ status: 'hedged' }, 'a', true).length).toBe(shapes({ status: 'hedged' }).length)
  })

  it('of an affiliation point at the name of the whole: up to the column’s, back to the row’s', () => {
    const head = (some: Partial<Tie>, row: string) =>
      /^M-?[\d.]+ -?[\d.]+L(-?[\d.]+) (-?[\d.]+)/.exec(
        shapes({ relation: 'affiliation', ...some }, row).at(-1)?.d ?? '',
      )
    const tip = (direction: Tie['direction'], row: string) =>
      head({ direction }, row)?.slice(1).map(Number) as [number, number]
    const [x, y] = [15.5, 11]
    // Seen from the row of a, the tie points at b, whose name is above the column; in b's row it points back at b.
    expect(tip('forward', 'a')[1]).toBeLessThan(y)
    expect(tip('forward', 'a')[0]).toBeCloseTo(x)
    expect(tip('forward', 'b')[0]).toBeLessThan(x)
    expect(tip('forward', 'b')[1]).toBeCloseTo(y)
    expect(tip('backward', 'a')).toEqual(tip('forward', 'b'))
  })

  it('stay within the cell and apart from each other, up to four ties of any sort', () => {
    for (const size of ['small', 'large'] as const) {
      for (let count = 1; count <= 4; count += 1) {
        const marks = drawCell(
          relations.slice(0, count).map((relation) => tie({ relation, direction: 'forward' })),
          'a',
          size,
        )
        expect(marks.length).toBe(count)
        expect(new Set(marks.map(({ at }) => `${at.x} ${at.y}`)).size).toBe(count)
        for (const { at } of marks) {
          expect(Math.min(at.x, at.y)).toBeGreaterThan(3)
          expect(Math.max(at.x, at.y)).toBeLessThan(cellSizes[size] - 3)
        }
      }
    }
  })

  it('are not covered by the sign of a contested pair', () => {
    for (const size of ['small', 'large'] as const) {
      for (let count = 1; count <= 4; count += 1) {
        const sign = contestedSpot(count, size)
        const ties = relations.slice(0, count).map((relation) => tie({ relation }))
        for (const { at, tie: one } of drawCell(ties, 'a', size))
          expect(Math.hypot(at.x - sign.x, at.y - sign.y), `${size} ${count} ${one.relation}`).toBeGreaterThan(
            6.6 * sign.by + 2,
          )
      }
    }
  })

  it('make room in a small cell for the sign of a contested pair', () => {
    // The cross reaches 6 map pixels from its middle at its full size.
    for (const count of [1, 2]) {
      const sign = contestedSpot(count, 'small')
      const ties = relations.slice(0, count).map((relation) => tie({ relation, contested: true }))
      for (const { at } of drawCell(ties, 'a', 'small'))
        expect(Math.hypot(at.x - sign.x, at.y - sign.y), String(count)).toBeGreaterThan(8.2 * sign.by + 6 * 0.74)
    }
  })

  it('differ for every relation and every status', () => {
    const drawn = relations.flatMap((relation) =>
      statuses.map((status) => JSON.stringify(shapes({ relation, status, direction: 'forward' }).map(({ d }) => d))),
    )
    expect(new Set(drawn).size).toBe(relations.length * statuses.length)
  })
})
