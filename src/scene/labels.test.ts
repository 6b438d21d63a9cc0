import { describe, expect, it } from 'vitest'
import { tieOf } from '../../tests/fixtures/records.ts'
import { nodeOf } from '../../tests/fixtures/scene.ts'
import { crosses, overlaps } from '../lib/box.ts'
import { line } from '../lib/quadratic.ts'
import type { Vector } from '../lib/vector.ts'
import type { Place } from '../model/position.ts'
import { placeLabels } from './labels.ts'
import type { SceneTie } from './scene.ts'

const none = { x: 0, y: 0, width: 0, height: 0 }
const lineOf = (from: Vector, to: Vector, marks = none): SceneTie => ({
  tie: tieOf('a', 'b'),
  curve: line(from, to),
  shapes: [],
  marks,
})
const arden = nodeOf('arden', { x: 200, y: 200 })
const label = (
  ties: SceneTie[] = [],
  place: Partial<Place> = {},
  more: ReturnType<typeof nodeOf>[] = [],
  scale = 1,
) => {
  const nodes = placeLabels([arden, ...more], ties, { arden: { x: 0, y: 0, ...place } }, scale)
  const found = nodes.find(({ actor }) => actor.id === 'arden')?.label
  if (!found) throw new Error('no label')
  const { x, y, width, height } = found.box
  const [dx, dy] = [x + width / 2 - 200, y + height / 2 - 200]
  const vertical = dy > 12 ? 'below' : dy < -12 ? 'above' : ''
  const horizontal = dx > 12 ? 'right' : dx < -12 ? 'left' : ''
  return { ...found, side: [vertical, horizontal].filter(Boolean).join(' '), dx, dy }
}
const level = (y: number) => lineOf({ x: 0, y }, { x: 400, y })
const upright = (x: number) => lineOf({ x, y: 0 }, { x, y: 400 })

describe('a label', () => {
  it('stands below where nothing is in its way', () => {
    expect(label().side).toBe('below')
  })

  it('stands on the composition’s side, nudged there and nowhere else', () => {
    const right = label([], { label: 'right' })
    expect(right.side).toBe('right')
    const nudged = label([], { label: 'right', nudge: [5, -3] })
    expect([nudged.dx - right.dx, nudged.dy - right.dy].map(Math.round)).toEqual([5, -3])
    const blocked = label([upright(250)], { label: 'right', nudge: [4, -3] })
    expect(blocked.side).toBe('below')
  })

  it.each([
    ['above', [level(232)]],
    ['right', [level(232), level(168)]],
    ['left', [level(232), level(168), upright(245)]],
  ])('goes %s where lines run on the sides before', (side, ties) => {
    expect(label(ties).side).toBe(side)
  })

  it('crosses no line, though the line passes at an angle', () => {
    const ties = [lineOf({ x: 100, y: 180 }, { x: 300, y: 260 }), lineOf({ x: 100, y: 250 }, { x: 300, y: 150 })]
    const { box } = label(ties)
    for (const { curve } of ties) expect(crosses(box, curve.from, curve.to)).toBe(false)
  })

  it('covers no mark and no other node', () => {
    const mark = { x: 190, y: 225, width: 20, height: 20 }
    const marked = label([lineOf({ x: 0, y: 500 }, { x: 1, y: 500 }, mark)])
    expect(overlaps(marked.box, mark)).toBe(false)
    const below = nodeOf('brim', { x: 200, y: 250 })
    expect(label([], {}, [below]).side).not.toBe('below')
  })

  it('is left of a line’s room to another: two neighbours’ names do not meet', () => {
    const brim = nodeOf('a-long-neighbour', { x: 245, y: 200 })
    const placed = placeLabels([arden, brim], [], {}, 1)
    const [one, two] = placed.map((node) => node.label?.box ?? none)
    expect(one && two && overlaps(one, two)).toBe(false)
  })

  it('is chosen first by the more prominent, whatever the order of nodes', () => {
    // Both want the room between them: the one below it, the other, by the composition, above.
    const minor = { ...arden, actor: { ...arden.actor, id: 'minor', prominence: 3 as const }, at: { x: 200, y: 280 } }
    const major = { ...arden, actor: { ...arden.actor, id: 'major', prominence: 0 as const } }
    for (const nodes of [
      [minor, major],
      [major, minor],
    ]) {
      const placed = placeLabels(nodes, [], { minor: { x: 0, y: 0, label: 'above' } }, 1)
      const top = (id: string) => placed.find(({ actor }) => actor.id === id)?.label?.box.y ?? 0
      expect(top('major')).toBeGreaterThan(200)
      expect(top('minor')).toBeGreaterThan(280)
    }
  })

  it('has no type below 12 px on screen', () => {
    expect(label([], {}, [], 0.5).texts[0]?.size).toBe(24)
    expect(label([], {}, [], 1).texts[0]?.size).toBe(16.5)
    expect(label([], {}, [], 2).texts[0]?.size).toBe(16.5)
  })

  it('has the lines that the composition gives', () => {
    expect(label([], { lines: ['Ar', 'den'] }).texts.map(({ text }) => text)).toEqual(['Ar', 'den'])
  })

  it('is drawn in spite of all where no place is free, and left out in a crowd', () => {
    const around = Array.from({ length: 24 }, (_, i) => {
      const at = { x: 200 + 60 * Math.cos(i), y: 200 + 60 * Math.sin(i) }
      return nodeOf(`n${i}`, at, 28)
    })
    expect(() => label([], {}, around)).not.toThrow()
    const crowd = Array.from({ length: 121 }, (_, i) => nodeOf(`c${i}`, { x: 2000, y: 2000 + i }, 28))
    expect(() => label([], {}, [...around, ...crowd])).toThrow('no label')
  })
})
