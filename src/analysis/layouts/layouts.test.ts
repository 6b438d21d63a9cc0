import { describe, expect, it } from 'vitest'
import { distance } from '../../lib/vector.ts'
import { circle } from './circle.ts'
import { concentric } from './concentric.ts'
import { layers } from './layers.ts'
import type { LayoutInput } from './layout.ts'

const sheet = { width: 1000, height: 600 }
const middle = { x: 500, y: 300 }

/** Six actors scattered around the middle of the sheet; the edges are given as "ab" or, with the whole second, "a>b". */
const input = (...ties: string[]): LayoutInput => ({
  nodes: [
    { id: 'a', at: { x: 520, y: 310 }, radius: 20 },
    { id: 'b', at: { x: 900, y: 320 }, radius: 20 },
    { id: 'c', at: { x: 500, y: 590 }, radius: 20 },
    { id: 'd', at: { x: 100, y: 280 }, radius: 20 },
    { id: 'e', at: { x: 480, y: 10 }, radius: 20 },
    { id: 'f', at: { x: 800, y: 560 }, radius: 20 },
  ],
  edges: ties.map((tie) => ({
    id: tie,
    actors: [tie.charAt(0), tie.slice(-1)] as const,
    ...(tie.includes('>') && { whole: tie.slice(-1) }),
  })),
  sheet,
  focus: 'a',
})
const at = (places: ReadonlyMap<string, { x: number; y: number }>, id: string) => places.get(id) ?? expect.fail(id)

describe.each([
  ['circle', circle],
  ['concentric', concentric],
  ['layers', layers],
])('the layout %s', (_, layout) => {
  const some = input('ab', 'bc', 'd>b', 'e>d')

  it('gives every node its own place on the sheet', () => {
    const places = layout(some)
    expect([...places.keys()].sort().join('')).toBe('abcdef')
    for (const { x, y } of places.values()) {
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(sheet.width)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(sheet.height)
    }
    const all = [...places.values()]
    for (const [i, one] of all.entries())
      for (const other of all.slice(i + 1)) expect(distance(one, other)).toBeGreaterThan(40)
  })

  it('gives the same places for the same input, and changes nothing of it', () => {
    const before = structuredClone(some)
    expect(layout(some)).toEqual(layout(some))
    expect(some).toEqual(before)
  })

  it('takes one node, and none', () => {
    const [only] = some.nodes
    const { x, y } = at(layout({ ...some, nodes: only ? [only] : [], edges: [] }), 'a')
    expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true)
    expect(layout({ ...some, nodes: [], edges: [] }).size).toBe(0)
  })
})

describe('circle', () => {
  it('keeps the order in which nodes are seen from the middle', () => {
    const places = circle(input())
    const angle = (id: string) => Math.atan2(at(places, id).y - middle.y, at(places, id).x - middle.x)
    // From the left clockwise as seen on a screen: d, e, then b, a (right, a little below), f, c.
    expect([...'abcdef'].sort((p, q) => angle(p) - angle(q)).join('')).toBe('debafc')
  })

  it('puts all on one ellipse', () => {
    for (const { x, y } of circle(input()).values())
      expect(((x - 500) / 400) ** 2 + ((y - 300) / 252) ** 2).toBeCloseTo(1, 9)
  })
})

describe('concentric', () => {
  /** a–b–c, a–d; e and f out of reach. How far out each stands, as a share of the outermost ellipse. */
  const places = concentric(input('ab', 'bc', 'ad'))
  const ring = (id: string) => {
    const { x, y } = at(places, id)
    return Math.hypot((x - 500) / 430, (y - 300) / 264)
  }

  it('has the focus in the middle', () => {
    expect(at(places, 'a')).toEqual(middle)
  })

  it('has a ring for each step, at equal distances, and one beyond for those out of reach', () => {
    expect(ring('b')).toBeCloseTo(1 / 3, 9)
    expect(ring('d')).toBeCloseTo(1 / 3, 9)
    expect(ring('c')).toBeCloseTo(2 / 3, 9)
    expect(ring('e')).toBeCloseTo(1, 9)
    expect(ring('f')).toBeCloseTo(1, 9)
  })

  it('has no ring beyond where all are in reach', () => {
    const reached = concentric(input('ab', 'ac', 'ad', 'ae', 'af'))
    expect(Math.hypot((at(reached, 'b').x - 500) / 430, (at(reached, 'b').y - 300) / 264)).toBeCloseTo(1, 9)
  })

  it('takes a focus that is tied to nobody', () => {
    expect(at(concentric(input()), 'a')).toEqual(middle)
  })
})

describe('layers', () => {
  const y = (places: ReturnType<typeof layers>, id: string) => at(places, id).y

  it('puts wholes above their parts, and parts of parts below these', () => {
    const places = layers(input('b>a', 'c>b', 'd>a'))
    expect(y(places, 'a')).toBeLessThan(y(places, 'b'))
    expect(y(places, 'b')).toBeLessThan(y(places, 'c'))
    expect(y(places, 'd')).toBe(y(places, 'b'))
  })

  it('puts a part of two wholes below the lower one', () => {
    const places = layers(input('b>a', 'c>b', 'c>a'))
    expect(y(places, 'c')).toBeGreaterThan(y(places, 'b'))
  })

  it('takes no heed of other ties', () => {
    const places = layers(input('ab', 'bc'))
    expect(Math.max(...[...places.values()].map((place) => Math.abs(place.y - 300)))).toBeLessThan(30)
  })

  it('keeps the order from left to right within a row', () => {
    const places = layers(input())
    const order = [...'abcdef'].sort((p, q) => at(places, p).x - at(places, q).x)
    expect(order.join('')).toBe('decafb')
  })

  it('comes to an end where affiliations run in a circle', () => {
    const places = layers(input('b>a', 'c>b', 'a>c'))
    expect(places.size).toBe(6)
    for (const place of places.values()) expect(Number.isFinite(place.y)).toBe(true)
  })
})
