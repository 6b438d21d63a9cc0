import { describe, expect, it } from 'vitest'
import { flatten } from '../../tests/fixtures/flatten.ts'
import { circlePath } from '../lib/path.ts'
import { actorTypes } from '../model/actor.ts'
import { iconOf } from './icons.ts'
import { transformPath } from './transform.ts'

const at = { x: 10, y: 20 }

describe('a path', () => {
  it('is moved', () => {
    expect(transformPath('M1 2L-3 4Q0 0 1 1Z', at)).toBe('M11 22L7 24Q10 20 11 21Z')
  })

  it('is enlarged around its origin', () => {
    expect(transformPath('M1 2C0 0 1 1 2 2', at, 10)).toBe('M20 40C10 20 20 30 30 40')
  })

  it('is turned clockwise as seen on a screen', () => {
    expect(transformPath('M1 0L0 2', at, 1, Math.PI / 2)).toBe('M10 21L8 20')
    expect(transformPath('M1 0', at, 2, Math.PI)).toBe('M8 20')
  })

  it('has level and upright lines', () => {
    expect(transformPath('M0 0H5V-3', at, 2)).toBe('M10 20H20V14')
  })

  it('has arcs of circles, which are relative', () => {
    expect(transformPath('M-5 0a5 5 0 1 1 10 0', at, 2)).toBe('M0 20a10 10 0 1 1 20 0')
    expect(transformPath('M0 0a5 5 0 0 1 5 5', at, 1, Math.PI / 2)).toBe('M10 20a5 5 0 0 1 -5 5')
  })

  it('takes numbers without spaces between a number and its minus', () => {
    expect(transformPath('M1-2L.5-.5', at)).toBe('M11 18L10.5 19.5')
  })

  it('is the same points, moved and enlarged, for a circle and every icon', () => {
    for (const d of [circlePath({ x: 1, y: -2 }, 5), ...actorTypes.map((type) => iconOf[type])]) {
      const before = flatten(d).flat()
      const after = flatten(transformPath(d, at, 1.5)).flat()
      expect(after.length).toBe(before.length)
      for (const [i, { x, y }] of before.entries()) {
        expect(Math.abs((after[i]?.x ?? 0) - (at.x + 1.5 * x))).toBeLessThan(0.06)
        expect(Math.abs((after[i]?.y ?? 0) - (at.y + 1.5 * y))).toBeLessThan(0.06)
      }
    }
  })
})

it('every icon lies on its grid of 24 around the origin', () => {
  for (const type of actorTypes)
    for (const { x, y } of flatten(iconOf[type]).flat())
      expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(12)
})
