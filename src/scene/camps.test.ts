import { describe, expect, it } from 'vitest'
import { flatten } from '../../tests/fixtures/flatten.ts'
import { tieOf } from '../../tests/fixtures/records.ts'
import { nodeOf } from '../../tests/fixtures/scene.ts'
import { grow } from '../lib/box.ts'
import { line } from '../lib/quadratic.ts'
import type { Vector } from '../lib/vector.ts'
import { withCamps } from './camps.ts'
import { drawTie } from './drawTie.ts'
import type { Scene, SceneNode } from './scene.ts'

const named = (id: string, at: Vector): SceneNode => ({
  ...nodeOf(id, at),
  label: { box: { x: at.x - 60, y: at.y + 27, width: 120, height: 18 }, texts: [] },
})
const nodes = [
  named('a', { x: 0, y: 0 }),
  named('b', { x: 300, y: 40 }),
  named('c', { x: 120, y: 260 }),
  named('d', { x: 900, y: 0 }),
]
const tie = drawTie(tieOf('a', 'd'), line({ x: 24, y: 0 }, { x: 876, y: 0 }), 0.5)
const scene: Scene = { nodes, ties: [tie], box: { x: -60, y: -20, width: 1020, height: 300 }, far: false }

const inside = (polygon: readonly Vector[], { x, y }: Vector): boolean => {
  let odd = false
  for (const [i, b] of polygon.entries()) {
    const a = polygon.at(i - 1) as Vector
    if (a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) odd = !odd
  }
  return odd
}

describe('camps beneath a Scene', () => {
  const camps = [
    { name: 'Camp 1', actors: new Set(['a', 'b', 'c']) },
    { name: 'Camp 2', actors: new Set(['d']) },
  ]
  const dressed = withCamps(scene, camps, new Set(['a--d--rivalry']), 1)
  const [hull, band, ...rest] = dressed.ground?.shapes ?? []

  it('holds every member with its name, and nobody else', () => {
    const [outline = []] = flatten(hull?.d ?? '')
    for (const { at, radius, label } of nodes.slice(0, 3)) {
      const { x, y, width, height } = label?.box ?? { x: 0, y: 0, width: 0, height: 0 }
      for (const corner of [
        { x, y },
        { x: x + width, y },
        { x, y: y + height },
        { x: x + width, y: y + height },
        { x: at.x, y: at.y - radius },
        { x: at.x - radius, y: at.y },
        { x: at.x + radius, y: at.y },
      ])
        expect(inside(outline, corner), JSON.stringify(corner)).toBe(true)
    }
    expect(inside(outline, { x: 870, y: 0 })).toBe(false)
  })

  it('draws no camp of one, and a band beneath each strained tie', () => {
    expect(dressed.ground?.texts.map(({ text }) => text)).toEqual(['Camp 1'])
    expect(band).toMatchObject({ d: 'M24 0L876 0', stroke: 'sel' })
    expect(rest).toEqual([])
  })

  it('makes room for hulls and their names in the frame', () => {
    const [text] = dressed.ground?.texts ?? []
    expect(dressed.box.y).toBeLessThan((text?.y ?? 0) - 12)
    expect(dressed.box.x).toBeLessThan(grow(scene.box, 15).x)
    expect(dressed.box.x + dressed.box.width).toBe(scene.box.x + scene.box.width)
  })

  it('rings who stands outside of its camp, marks of which, and says what that means', () => {
    const { ground, box } = withCamps(scene, camps, new Set(), 1, {
      note: 'only a rivalry',
      camps: [{ mark: '1', actors: new Set(['d']) }],
    })
    expect(ground?.texts.map(({ text }) => text)).toEqual(['Camp 1', '1', 'only a rivalry'])
    const ring = flatten(ground?.shapes[1]?.d ?? '').flat()
    for (const point of ring) expect(Math.hypot(point.x - 900, point.y)).toBeGreaterThan(20)
    expect(box.y + box.height).toBeGreaterThan(ground?.texts[2]?.y ?? 0)
    // The hull of the others stays as it was.
    expect(ground?.shapes[0]).toEqual(hull)
  })

  it('keeps names legible on a small map', () => {
    expect(withCamps(scene, camps, new Set(), 0.5).ground?.texts[0]?.size).toBe(24)
  })
})
