import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nodeOf } from '../../tests/fixtures/scene.ts'
import { pointAt, sample } from '../lib/quadratic.ts'
import { distance, subtract, type Vector } from '../lib/vector.ts'
import { actorTypes } from '../model/actor.ts'
import type { Bend } from '../model/position.ts'
import { outlineOf } from './outline.ts'
import { axis, route } from './route.ts'

type Node = ReturnType<typeof nodeOf>
const sheet = { width: 1000, height: 500 }
const within = ({ actor, at, radius }: Node, point: Vector, grown: number) =>
  outlineOf(actor.type).contains(subtract(point, at), radius, grown)

const a = nodeOf('arden', { x: 100, y: 100 }, 20)
const b = nodeOf('brim', { x: 300, y: 100 }, 30)

describe('the axis of a pair', () => {
  it('is straight from centre to centre, unless the composition bends it', () => {
    expect(axis(a, b, undefined, sheet)).toMatchObject({ from: a.at, to: b.at, straight: true })
    expect(axis(a, b, { pair: ['arden', 'brim'] }, sheet).straight).toBe(true)
  })

  it('follows a control point on the unit square', () => {
    const bend: Bend = { pair: ['arden', 'brim'], control: [0.2, -0.1] }
    expect(axis(a, b, bend, sheet)).toMatchObject({ control: { x: 200, y: -50 }, straight: false })
  })

  it('bows to the left of the way, by a share of its length at the middle', () => {
    // Tokens, section 6: the control point at the middle of the chord plus 2·b·(−dy, dx).
    const bowed = axis(a, b, { pair: ['arden', 'brim'], bow: 0.1 }, sheet)
    expect(bowed.control).toEqual({ x: 200, y: 140 })
    expect(pointAt(bowed, 0.5)).toEqual({ x: 200, y: 120 })
  })
})

describe('a route', () => {
  it('of a single tie runs from 4 px outside one outline to 4 px outside the other', () => {
    const found = route(a, b, axis(a, b, undefined, sheet), 0, 1)
    expect(found?.from.x).toBeCloseTo(124, 1)
    expect(found?.to.x).toBeCloseTo(266, 1)
    expect(found?.from.y).toBe(100)
  })

  it('of parallel ties are 12.5 px apart, around the axis, the first on the left', () => {
    const y = (index: number, count: number) => route(a, b, axis(a, b, undefined, sheet), index, count)?.from.y
    expect([y(0, 2), y(1, 2)]).toEqual([93.75, 106.25])
    expect([y(0, 3), y(1, 3), y(2, 3)]).toEqual([87.5, 100, 112.5])
  })

  it('is none where the outlines touch', () => {
    const near = nodeOf('corr', { x: 130, y: 100 }, 20)
    expect(route(a, near, axis(a, near, undefined, sheet), 0, 1)).toBeUndefined()
    expect(route(a, { ...b, at: a.at }, axis(a, { ...b, at: a.at }, undefined, sheet), 0, 1)).toBeUndefined()
  })

  it('ends just outside both outlines, whatever their shape, the angle, the bow and the number', () => {
    const type = fc.constantFrom(...actorTypes)
    const radius = fc.integer({ min: 12, max: 36 })
    const bow = fc.integer({ min: -300, max: 300 }).map((n) => n / 1000)
    const angle = fc.integer({ min: 0, max: 6283 }).map((n) => n / 1000)
    fc.assert(
      fc.property(
        type,
        type,
        radius,
        radius,
        angle,
        bow,
        fc.constantFrom([0, 1], [0, 2], [2, 3]),
        (s, t, r, q, turn, by, [i = 0, of = 1]) => {
          const one = nodeOf('one', { x: 0, y: 0 }, r, s)
          const two = nodeOf('two', { x: 260 * Math.cos(turn), y: 260 * Math.sin(turn) }, q, t)
          const found = route(one, two, axis(one, two, { pair: ['one', 'two'], bow: by }, sheet), i, of)
          if (!found) return expect.fail('no route')
          for (const point of sample(found)) expect(within(one, point, 3.6) || within(two, point, 3.6)).toBe(false)
          expect(within(one, found.from, 4.6)).toBe(true)
          expect(within(two, found.to, 4.6)).toBe(true)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('runs from the first actor to the second', () => {
    const found = route(b, a, axis(b, a, undefined, sheet), 0, 1)
    expect(found && distance(found.from, b.at) < distance(found.to, b.at)).toBe(true)
  })
})
