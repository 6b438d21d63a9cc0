import { describe, expect, it } from 'vitest'
import type { Vector } from '../../lib/vector.ts'
import { type Segment, segmentsOf } from './segments.ts'

const pathOf = (d: string) => segmentsOf(d).map(({ type, points }) => [type, ...points.flatMap(({ x, y }) => [x, y])])

/** The middle of a cubic curve: (a + 3b + 3c + d) / 8. */
const middle = (from: Vector, { points: [b, c, d] }: Segment): Vector => {
  const at = (key: 'x' | 'y') => (from[key] + 3 * (b?.[key] ?? 0) + 3 * (c?.[key] ?? 0) + (d?.[key] ?? 0)) / 8
  return { x: at('x'), y: at('y') }
}

describe('segmentsOf', () => {
  it('reads lines and curves, absolute and relative', () => {
    expect(pathOf('M1 2L3 4H5V6Q7 8 9 10C1 1 2 2 3 3Z')).toEqual([
      ['move', 1, 2],
      ['line', 3, 4],
      ['line', 5, 4],
      ['line', 5, 6],
      ['quadratic', 7, 8, 9, 10],
      ['cubic', 1, 1, 2, 2, 3, 3],
      ['close'],
    ])
    expect(pathOf('M10 10h5v-5l1 1q1 0 1 1')).toEqual([
      ['move', 10, 10],
      ['line', 15, 10],
      ['line', 15, 5],
      ['line', 16, 6],
      ['quadratic', 17, 6, 17, 7],
    ])
  })

  it('goes on from where a closed part began, and repeats a command', () => {
    expect(pathOf('M1 1L2 2 3 3Zh1')).toEqual([
      ['move', 1, 1],
      ['line', 2, 2],
      ['line', 3, 3],
      ['close'],
      ['line', 2, 1],
    ])
  })

  it('makes curves of arcs that stay on their circle', () => {
    for (const d of ['M-5 0a5 5 0 1 1 10 0a5 5 0 1 1 -10 0Z', 'M-5 0A5 5 0 1 0 5 0A5 5 0 1 0 -5 0Z']) {
      const segments = segmentsOf(d)
      let at = segments[0]?.points[0] as Vector
      for (const one of segments.slice(1, -1)) {
        const { x, y } = middle(at, one)
        expect(Math.hypot(x, y)).toBeCloseTo(5, 2)
        at = one.points.at(-1) as Vector
        expect(Math.hypot(at.x, at.y)).toBeCloseTo(5, 6)
      }
      expect(at.x).toBeCloseTo(-5, 6)
    }
  })

  it('turns the way that the arc says', () => {
    // From the left to the right over the top where it sweeps, y growing downwards.
    const top = (d: string) => Math.min(...segmentsOf(d).flatMap(({ points }) => points.map(({ y }) => y)))
    expect(top('M0 0a5 5 0 0 1 10 0')).toBeLessThan(-4.9)
    expect(top('M0 0a5 5 0 0 0 10 0')).toBeGreaterThan(-0.1)
  })
})
