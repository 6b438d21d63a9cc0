import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { curve, lengthOf, line } from '../lib/quadratic.ts'
import { piecesAround, plain, slight, strokePiece } from './strokes.ts'

const of = (length: number) => line({ x: 0, y: 0 }, { x: length, y: 0 })
const dashOf = (length: number) => {
  const [shape] = strokePiece('rivalry', of(length), 'rivalry', plain)
  if (!shape?.dash) throw new Error('no dash')
  return shape.dash
}

describe('the dash of a rivalry', () => {
  it('fits a piece of 100 by hand: 8 dashes and 7 pauses make 96.2, so all is 1.0395 times longer', () => {
    const [dash, pause] = dashOf(100)
    expect(dash).toBeCloseTo(8.316, 3)
    expect(pause).toBeCloseTo(4.782, 3)
  })

  it('starts and ends with a whole dash, and stays near 8 and 4.6', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 140, max: 20_000 }).map((n) => n / 10),
        (length) => {
          const [dash, pause] = dashOf(length)
          const periods = (length - dash) / (dash + pause)
          expect(Math.abs(periods - Math.round(periods))).toBeLessThan(1e-6)
          expect(dash / pause).toBeCloseTo(8 / 4.6, 6)
          expect(dash).toBeGreaterThan(8 * 0.6)
          expect(dash).toBeLessThan(8 * 1.8)
        },
      ),
    )
  })

  it('is one dash on a piece too short for two', () => {
    expect(dashOf(10)[0]).toBeCloseTo(10, 9)
    expect(dashOf(1)[0]).toBeCloseTo(1, 9)
  })

  it('fits curves by their length', () => {
    const bent = curve({ x: 0, y: 0 }, { x: 60, y: 80 }, { x: 120, y: 0 })
    const [dash = 0, pause = 0] = strokePiece('rivalry', bent, 'rivalry', plain)[0]?.dash ?? []
    const periods = (lengthOf(bent) - dash) / (dash + pause)
    expect(periods).toBeCloseTo(Math.round(periods), 6)
  })
})

describe('the line of a relation, by the tokens', () => {
  const shapes = (relation: Parameters<typeof strokePiece>[0], weight = plain) =>
    strokePiece(relation, of(100), relation, weight)

  it('alliance is one solid line of 2.6', () => {
    expect(shapes('alliance')).toEqual([{ d: 'M0 0L100 0', stroke: 'alliance', width: 2.6 }])
  })

  it('cooperation is two lines of 1.45, their middles 4.1 apart', () => {
    expect(shapes('cooperation').map(({ d, width, dash }) => [d, width, dash])).toEqual([
      ['M0 -2.05L100 -2.05', 1.45, undefined],
      ['M0 2.05L100 2.05', 1.45, undefined],
    ])
  })

  it('affiliation is a hairline of 1.05', () => {
    expect(shapes('affiliation')).toEqual([{ d: 'M0 0L100 0', stroke: 'affiliation', width: 1.05 }])
  })

  it('is lighter where it is not known to hold, by 0.62, and by 0.7 where double', () => {
    expect(shapes('alliance', slight)[0]?.width).toBeCloseTo(2.6 * 0.62, 9)
    expect(shapes('rivalry', slight)[0]?.width).toBeCloseTo(2.3 * 0.62, 9)
    expect(shapes('cooperation', slight)[0]?.width).toBeCloseTo(1.45 * 0.7, 9)
  })
})

describe('the pieces around the marks', () => {
  it('run outwards from them', () => {
    const [before, after] = piecesAround(of(100), 0.4, 0.6)
    expect([before?.from.x, before?.to.x]).toEqual([40, 0])
    expect([after?.from.x, after?.to.x]).toEqual([60, 100])
  })

  it('are left out where nothing of them is left', () => {
    expect(piecesAround(of(100), 0, 0.6)).toHaveLength(1)
    expect(piecesAround(of(100), 0.4, 1)).toHaveLength(1)
    expect(piecesAround(of(100), 0, 1)).toEqual([])
  })
})
