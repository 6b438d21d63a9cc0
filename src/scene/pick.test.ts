import { describe, expect, it } from 'vitest'
import { tieOf } from '../../tests/fixtures/records.ts'
import { curve, line, parallel, type Quadratic } from '../lib/quadratic.ts'
import { nearestTie } from './pick.ts'
import type { Scene } from './scene.ts'

const box = { x: 0, y: 0, width: 0, height: 0 }
const sceneOf = (curves: Readonly<Record<string, Quadratic>>): Scene => ({
  nodes: [],
  ties: Object.entries(curves).map(([id, own]) => ({
    tie: { ...tieOf('a', 'b'), id },
    curve: own,
    shapes: [],
    marks: box,
  })),
  box,
  far: false,
})
const level = line({ x: 0, y: 0 }, { x: 100, y: 0 })
const pair = sceneOf({ upper: parallel(level, 6), lower: parallel(level, -6) })
const pick = (scene: Scene, x: number, y: number, reach = 9) => nearestTie(scene, { x, y }, reach)?.tie.id

describe('the nearest tie', () => {
  it('of parallel ties is the nearer one, even where both are within reach', () => {
    expect(pick(pair, 50, -1)).toBe('upper')
    expect(pick(pair, 50, 1)).toBe('lower')
    expect(pick(pair, 50, -14)).toBe('upper')
  })

  it('is none beyond reach, nor past the ends', () => {
    expect(pick(pair, 50, -16)).toBeUndefined()
    expect(pick(pair, 112, 6)).toBeUndefined()
    expect(pick(pair, 107, 6)).toBe('lower')
    expect(pick(sceneOf({}), 0, 0)).toBeUndefined()
  })

  it('of a curve is on the curve, not on its chord', () => {
    const arch = sceneOf({ arch: curve({ x: 0, y: 0 }, { x: 50, y: -100 }, { x: 100, y: 0 }) })
    expect(pick(arch, 50, -52)).toBe('arch')
    expect(pick(arch, 50, 0)).toBeUndefined()
    expect(pick(arch, 50, -100)).toBeUndefined()
  })
})
