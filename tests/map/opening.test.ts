import { describe, expect, it } from 'vitest'
import { line } from '../../src/lib/quadratic.ts'
import { openingProminence } from '../../src/model/actor.ts'
import { defaultView } from '../../src/model/view.ts'
import { query } from '../../src/query/query.ts'
import { compose } from '../../src/scene/compose.ts'
import { drawTie } from '../../src/scene/drawTie.ts'
import { frameOf, insetsFor } from '../../src/scene/frame.ts'
import type { Scene } from '../../src/scene/scene.ts'
import { tieOf } from '../fixtures/records.ts'
import { nodeOf } from '../fixtures/scene.ts'
import { crossings, labelOverlaps, linesThroughNodes, markOverlaps, outside } from './geometry.ts'
import { dataset } from './theMap.ts'

/** The scale at which a composition is fitted into what the panels leave of a window. */
const fitted = (shape: 'wide' | 'phone', width: number, height: number): number => {
  const { left, top, right, bottom } = insetsFor(width, { dossier: false, aside: false })
  const { sheet } = dataset.layout[shape]
  return Math.min((width - left - right) / sheet.width, (height - top - bottom) / sheet.height)
}
const open = (shape: 'wide' | 'phone', scale: number) => {
  const visible = query(dataset, defaultView, shape === 'phone' ? 2 : openingProminence)
  return { visible, positions: dataset.layout[shape], scene: compose(visible, dataset.layout[shape], { scale }) }
}

describe('the checker finds', () => {
  const box = { x: 0, y: 0, width: 0, height: 0 }
  const a = nodeOf('a', { x: 0, y: 0 })
  const b = nodeOf('b', { x: 200, y: 0 })
  const tie = (id: string, from: [number, number], to: [number, number]) =>
    drawTie({ ...tieOf('x', 'y'), id }, line({ x: from[0], y: from[1] }, { x: to[0], y: to[1] }), 0.5)
  const scene = (more: Partial<Scene>): Scene => ({ nodes: [], ties: [], box, far: false, ...more })
  const label = (x: number, y: number) => ({ box: { x, y, width: 40, height: 16 }, texts: [] })

  it('labels over labels, nodes, lines and marks', () => {
    const nodes = [
      { ...a, label: label(180, -8) },
      { ...b, label: label(200, 0) },
    ]
    expect(labelOverlaps(scene({ nodes }))).toEqual(['label a – label b', 'label a – node b', 'label b – node b'])
    const passing = scene({ nodes: [{ ...a, label: label(80, 92) }], ties: [tie('t', [0, 100], [200, 100])] })
    expect(labelOverlaps(passing)).toEqual(['label a – line t', 'label a – mark t'])
  })

  it('marks over foreign lines, marks and nodes', () => {
    expect(markOverlaps(scene({ ties: [tie('s', [0, 0], [200, 0]), tie('t', [100, -100], [100, 100])] }))).toEqual([
      'mark s – line t',
      'mark s – mark t',
      'mark t – line s',
    ])
    expect(markOverlaps(scene({ nodes: [b], ties: [tie('s', [100, 0], [300, 0])] }))).toEqual(['mark s – node b'])
  })

  it('lines through foreign nodes, crossings, and what lies outside', () => {
    expect(linesThroughNodes(scene({ nodes: [a], ties: [tie('s', [-100, 10], [100, 10])] }))).toEqual([
      'line s – node a',
    ])
    expect(crossings(scene({ ties: [tie('s', [0, 0], [100, 100]), tie('t', [100, 0], [0, 100])] }))).toEqual(['s × t'])
    expect(crossings(scene({ ties: [tie('s', [0, 0], [100, 0]), tie('t', [0, 9], [100, 9])] }))).toEqual([])
    expect(outside(scene({ nodes: [a] }), { x: 0, y: 0, width: 100, height: 100 })).toEqual(['node a'])
  })
})

describe.each([
  ['wide', 'at scale 1', 1],
  ['wide', '1366 × 768', fitted('wide', 1366, 768)],
  ['wide', '1440 × 900', fitted('wide', 1440, 900)],
  ['wide', '1920 × 1080', fitted('wide', 1920, 1080)],
  ['phone', 'at scale 1', 1],
  ['phone', '390 × 844', fitted('phone', 390, 844)],
  ['phone', '360 × 740', fitted('phone', 360, 740)],
] as const)('the opening map, %s, %s', (shape, _, scale) => {
  const { visible, positions, scene } = open(shape, Math.min(1, scale))

  it('has its actors and ties, and a name for each actor', () => {
    expect(scene.nodes.length).toBe(visible.actors.length)
    expect(scene.ties.length).toBe(visible.ties.length)
    expect(visible.actors.length).toBeGreaterThanOrEqual(shape === 'wide' ? 18 : 8)
    expect(scene.nodes.filter(({ label }) => !label).map(({ actor }) => actor.id)).toEqual([])
  })

  it('has a place of the composition for every actor', () => {
    expect(visible.actors.filter(({ id }) => !positions.nodes[id]).map(({ id }) => id)).toEqual([])
  })

  it('has no label over a label, a node, a mark or a line', () => {
    expect(labelOverlaps(scene)).toEqual([])
  })

  it('has no mark over a node, or over another tie’s line or mark', () => {
    expect(markOverlaps(scene)).toEqual([])
  })

  it('has no line through another’s node', () => {
    expect(linesThroughNodes(scene)).toEqual([])
  })

  it('has no two lines that cross', () => {
    expect(crossings(scene)).toEqual([])
  })

  it('lies within its frame', () => {
    expect(outside(scene, frameOf(scene, positions))).toEqual([])
  })

  it('has no type below 12 px on the screen', () => {
    for (const { label } of scene.nodes)
      for (const { size, text } of label?.texts ?? [])
        expect(size * Math.min(1, scale), text).toBeGreaterThanOrEqual(12 - 1e-9)
  })
})
