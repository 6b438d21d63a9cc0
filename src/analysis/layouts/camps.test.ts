import { describe, expect, it } from 'vitest'
import { distance, type Vector } from '../../lib/vector.ts'
import { campLayout } from './camps.ts'

const sheet = { width: 1000, height: 600 }
const edge = (a: string, b: string) => ({ id: `${a}--${b}`, actors: [a, b] as const })
const node = (id: string, x: number, y: number) => ({ id, at: { x, y }, radius: 20 })

/** One circle of friends. */
const camp = (circle: readonly string[]) => ({ circles: [circle], rivals: [] })

const west = ['w1', 'w2', 'w3', 'w4', 'w5', 'hub']
const east = ['e1', 'e2', 'e3']
const nodes = [
  ...west.map((id, i) => node(id, 100 + i, 100 * i)),
  ...east.map((id, i) => node(id, 800, 150 * i)),
  node('lone', 500, 500),
]
const edges = [
  ...west.slice(0, 5).map((id) => edge('hub', id)),
  edge('e1', 'e2'),
  edge('e2', 'e3'),
  edge('e1', 'w1'),
  edge('e2', 'lone'),
]
const layout = () => campLayout({ nodes, edges, sheet }, [camp(east), camp(west)], ['lone'])
const places = layout()
const at = (id: string): Vector => places.get(id) ?? { x: Number.NaN, y: Number.NaN }

describe('the layout of camps', () => {
  it('places everybody, each time the same', () => {
    expect(places.size).toBe(nodes.length)
    expect(layout()).toEqual(places)
  })

  it('keeps camps apart, on the sides where the reader saw them', () => {
    const rightmost = Math.max(...west.map((id) => at(id).x))
    for (const id of east) expect(at(id).x).toBeGreaterThan(rightmost + 80)
  })

  it('leaves room between any two', () => {
    const all = [...places.values()]
    for (const [i, a] of all.entries()) for (const b of all.slice(i + 1)) expect(distance(a, b)).toBeGreaterThan(90)
  })

  it('puts whoever has many ties within its camp in the middle', () => {
    const mean = west.slice(0, 5).reduce((sum, id) => sum + at(id).x / 5, 0)
    expect(Math.abs(at('hub').x - mean)).toBeLessThan(1)
  })

  it('puts who is alone outside of the camps, by the side of the one it is tied to', () => {
    const toEast = Math.min(...east.map((id) => distance(at('lone'), at(id))))
    const toWest = Math.min(...west.map((id) => distance(at('lone'), at(id))))
    expect(toEast).toBeLessThan(toWest)
    // w1 is tied to the east, and sits on that side of its ring.
    expect(at('w1').x).toBeGreaterThan(at('hub').x)
  })

  it('puts who is in a camp for a rivalry alone outside of its circle, nearer to it than to the other', () => {
    const foes = ['f1', 'f2', 'f3']
    const placed = campLayout(
      {
        nodes: [...nodes, ...foes.map((id) => node(id, 400, 400))],
        edges: [...edges, ...foes.map((id) => edge(id, 'e1'))],
        sheet,
      },
      [camp(east), { circles: [west], rivals: foes }],
      ['lone'],
    )
    const spot = (id: string): Vector => placed.get(id) ?? { x: Number.NaN, y: Number.NaN }
    const middle = spot('hub')
    const ring = Math.max(...west.map((id) => distance(spot(id), middle)))
    for (const id of foes) {
      expect(distance(spot(id), middle)).toBeGreaterThan(ring + 80)
      for (const one of east) expect(distance(spot(id), spot(one))).toBeGreaterThan(100)
      expect(Math.min(...west.map((one) => distance(spot(id), spot(one))))).toBeLessThan(400)
    }
  })

  it('places hundreds of small camps in good time, none upon another', () => {
    const ids = Array.from({ length: 900 }, (_, i) => `n${i}`)
    const crowd = ids.map((id, i) => node(id, i, i))
    const threes = Array.from({ length: 250 }, (_, i) => ids.slice(3 * i, 3 * i + 3))
    const started = performance.now()
    const many = campLayout({ nodes: crowd, edges: [], sheet }, threes.map(camp), ids.slice(750))
    expect(performance.now() - started).toBeLessThan(1500)
    const middles = threes.map(([a = '', b = '', c = '']) => {
      const [p, q, r] = [a, b, c].map((id) => many.get(id) ?? { x: 0, y: 0 }) as [Vector, Vector, Vector]
      return { x: (p.x + q.x + r.x) / 3, y: (p.y + q.y + r.y) / 3 }
    })
    for (const [i, a] of middles.entries())
      for (const b of middles.slice(i + 1)) expect(distance(a, b)).toBeGreaterThan(150)
  })

  it('places hundreds in good time', () => {
    const ids = Array.from({ length: 600 }, (_, i) => `n${i}`)
    const crowd = ids.map((id, i) => node(id, i, i))
    const lines = ids.map((id, i) => edge(id, ids[(i * 7 + 1) % 600] ?? id))
    const started = performance.now()
    const many = campLayout(
      { nodes: crowd, edges: lines, sheet },
      [camp(ids.slice(0, 250)), camp(ids.slice(250, 400))],
      ids.slice(400),
    )
    expect(performance.now() - started).toBeLessThan(1500)
    expect(new Set([...many.values()].map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`)).size).toBe(600)
  })
})
