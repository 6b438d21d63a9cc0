import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atLength, curve, lengthOf, line, parallel, part, pointAt, sample, tangentAt, translate } from './quadratic.ts'
import { distance } from './vector.ts'

/** Half of the parabola y = x² / 100 from −100 to 100, turned upside down on screen. */
const arch = curve({ x: -100, y: 0 }, { x: 0, y: -200 }, { x: 100, y: 0 })
const level = line({ x: 0, y: 0 }, { x: 100, y: 0 })
const near = ({ x, y }: { x: number; y: number }) => ({ x: expect.closeTo(x, 6), y: expect.closeTo(y, 6) })

describe('a quadratic curve', () => {
  it('passes its ends, and at its middle half-way to its control point', () => {
    expect(pointAt(arch, 0)).toEqual(arch.from)
    expect(pointAt(arch, 1)).toEqual(arch.to)
    expect(pointAt(arch, 0.5)).toEqual({ x: 0, y: -100 })
    // B(¼) = 9/16 from + 6/16 control + 1/16 to
    expect(pointAt(arch, 0.25)).toEqual({ x: -50, y: -75 })
  })

  it('sets out towards its control point and arrives from it', () => {
    const steep = { x: 1 / Math.sqrt(5), y: -2 / Math.sqrt(5) }
    expect(tangentAt(arch, 0)).toEqual(near(steep))
    expect(tangentAt(arch, 0.5)).toEqual({ x: 1, y: 0 })
    expect(tangentAt(arch, 1)).toEqual(near({ x: steep.x, y: -steep.y }))
  })

  it('has the length of its parabola', () => {
    // s = a/2 √(1+4a²k²) + asinh(2ak)/(4k), twice, for y = k x² with k = 1/100 and a = 100.
    const half = 50 * Math.sqrt(5) + Math.asinh(2) * 25
    expect(Math.abs(lengthOf(arch) - 2 * half)).toBeLessThan(0.2)
    expect(lengthOf(level)).toBe(100)
  })

  it('is sampled from end to end; a straight line by its ends alone', () => {
    expect(sample(arch).at(0)).toEqual(arch.from)
    expect(sample(arch).at(-1)).toEqual(arch.to)
    expect(sample(arch)).toContainEqual({ x: 0, y: -100 })
    expect(sample(level)).toEqual([level.from, level.to])
  })
})

describe('a part of a curve', () => {
  const t = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000)
  it('runs over the same points', () => {
    fc.assert(
      fc.property(t, t, t, (t0, t1, at) => {
        for (const whole of [arch, level]) {
          const own = pointAt(part(whole, t0, t1), at)
          expect(distance(own, pointAt(whole, t0 + (t1 - t0) * at))).toBeLessThan(1e-6)
        }
      }),
    )
  })

  it('turns round where it runs backwards', () => {
    expect(part(level, 1, 0)).toMatchObject({ from: { x: 100, y: 0 }, to: { x: 0, y: 0 }, straight: true })
    expect(part(arch, 1, 0)).toMatchObject({ from: arch.to, control: arch.control, to: arch.from })
  })
})

describe('a parallel', () => {
  it('of a line lies to its left by as much, to its right where negative', () => {
    expect(parallel(level, 5)).toEqual({ ...line({ x: 0, y: -5 }, { x: 100, y: -5 }) })
    expect(parallel(level, -5).from).toEqual({ x: 0, y: 5 })
  })

  it('of a curve keeps its distance', () => {
    const shallow = curve({ x: 0, y: 0 }, { x: 100, y: 40 }, { x: 200, y: 0 })
    const shifted = parallel(shallow, 4)
    for (const point of sample(shallow)) {
      const away = Math.min(...sample(shifted).map((other) => distance(point, other)))
      expect(away).toBeGreaterThan(3.5)
      expect(away).toBeLessThan(5.5)
    }
  })
})

it('is moved as a whole', () => {
  expect(translate(arch, { x: 10, y: 1 })).toEqual(curve({ x: -90, y: 1 }, { x: 10, y: -199 }, { x: 110, y: 1 }))
})

describe('the parameter at a length', () => {
  it('of a line is its share', () => {
    expect(atLength(level, 25)).toBe(0.25)
  })

  it('stays within the ends', () => {
    expect(atLength(level, -10)).toBe(0)
    expect(atLength(level, 1000)).toBe(1)
    expect(atLength(arch, -1)).toBe(0)
    expect(atLength(line({ x: 1, y: 1 }, { x: 1, y: 1 }), 5)).toBe(1)
  })

  it('leaves that length behind it', () => {
    const whole = lengthOf(arch)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Math.floor(whole) }), (length) => {
        expect(Math.abs(lengthOf(part(arch, 0, atLength(arch, length))) - length)).toBeLessThan(0.5)
      }),
    )
  })
})
