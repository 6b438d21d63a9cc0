import { describe, expect, it } from 'vitest'
import { orlandView } from '../../tests/fixtures/orland.ts'
import { onScreen, orlandOnPage } from '../../tests/fixtures/orlandOnPage.ts'
import { distance } from '../lib/vector.ts'
import type { Actor } from '../model/actor.ts'
import { query } from '../query/query.ts'
import { compose } from './compose.ts'
import { radiusOf } from './drawNode.ts'

const dataset = orlandOnPage()
const { visible, positions } = onScreen(dataset)
const scene = compose(visible, positions, { scale: 1 })
const node = (id: string, of = scene) => of.nodes.find(({ actor }) => actor.id === id) ?? expect.fail(id)

/** Freezes all the way down, so that a write anywhere throws. */
const frozen = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value) || value instanceof Map) return value
  Object.freeze(value)
  for (const child of Object.values(value)) frozen(child)
  return value
}

describe('the Scene', () => {
  it('has every visible actor and tie, once', () => {
    expect(scene.nodes.map(({ actor }) => actor.id)).toEqual(['arden', 'brim', 'corr'])
    expect(scene.ties.map(({ tie }) => tie.id).sort()).toEqual(visible.ties.map(({ id }) => id).sort())
    expect(scene.ties.every(({ tie }) => visible.ties.includes(tie))).toBe(true)
  })

  it('is the same for the same view, and alters nothing', () => {
    const input = frozen({ visible: { ...visible, dataset: { ...visible.dataset } }, positions })
    expect(compose(input.visible, input.positions, { scale: 1 })).toEqual(scene)
    expect(JSON.stringify(compose(visible, positions, { scale: 1 }))).toBe(JSON.stringify(scene))
  })

  it('does not hang on the order in which ties come', () => {
    const turned = compose({ ...visible, ties: [...visible.ties].reverse() }, positions, { scale: 1 })
    const byId = (one: typeof scene) => [...one.ties].sort((a, b) => (a.tie.id < b.tie.id ? -1 : 1))
    expect(byId(turned)).toEqual(byId(scene))
    expect(turned.nodes).toEqual(scene.nodes)
  })

  it('has actors where the composition has them, on its sheet of 600 by 400', () => {
    expect(node('arden').at).toEqual({ x: 120, y: 80 })
    expect(node('corr').at).toEqual({ x: 300, y: 360 })
  })

  it('has an actor where the reader dragged it; its ties run straight from there', () => {
    const moved = compose({ ...visible, view: { ...visible.view, moved: { corr: [0.9, 0.9] } } }, positions, {
      scale: 1,
    })
    expect(node('corr', moved).at).toEqual({ x: 540, y: 360 })
    const bent = (one: typeof scene) => one.ties.find(({ tie }) => tie.id === 'brim--corr--rivalry')?.curve.straight
    expect([bent(scene), bent(moved)]).toEqual([false, true])
    expect(node('arden', moved).at).toEqual(node('arden').at)
  })

  it('has parallel ties side by side in the order of the relations, with their marks apart', () => {
    const [first, second] = ['cooperation', 'rivalry'].map(
      (relation) => scene.ties.find(({ tie }) => tie.id === `arden--brim--${relation}`) ?? expect.fail(relation),
    )
    if (!first || !second) return
    expect(distance(first.curve.from, second.curve.from)).toBeGreaterThan(9)
    expect(distance(first.curve.from, second.curve.from)).toBeLessThan(16)
    const apart = Math.abs(first.marks.x + first.marks.width / 2 - second.marks.x - second.marks.width / 2)
    expect(apart).toBeGreaterThan(40)
  })

  it('fits into its box', () => {
    const { x, y, width, height } = scene.box
    for (const { label, at, radius } of scene.nodes) {
      expect(at.x - 0.8 * radius).toBeGreaterThan(x)
      expect(at.y + 0.8 * radius).toBeLessThan(y + height)
      expect((label?.box.x ?? 0) + (label?.box.width ?? 0)).toBeLessThan(x + width)
    }
  })

  it('has actors step back of which no tie holds', () => {
    const past = compose(query(dataset, { ...orlandView, date: '1925' }), positions, { scale: 1 })
    expect(past.nodes.map(({ actor, faded }) => [actor.id, faded])).toEqual([
      ['arden', true],
      ['brim', true],
    ])
    expect(node('arden', past).label?.texts[0]).toMatchObject({ face: { italic: true }, paint: 'ink-2' })
    expect(scene.nodes.some(({ faded }) => faded)).toBe(false)
  })

  it('carries numbers', () => {
    const numbered = compose(visible, positions, { scale: 1, numbers: new Map([['arden--corr--rivalry', 7]]) })
    expect(numbered.ties.flatMap(({ number }) => number?.text ?? [])).toEqual(['7'])
  })

  it('seen from far away is bare lines from middle to middle', () => {
    const far = compose(visible, positions, { scale: 0.2, far: true })
    expect(far.far).toBe(true)
    expect(far.ties.map(({ tie }) => tie.id).sort()).toEqual(visible.ties.map(({ id }) => id).sort())
    expect(far.ties.every(({ shapes }) => shapes.length === 0)).toBe(true)
    expect(far.ties.find(({ tie }) => tie.id === 'arden--corr--rivalry')?.curve.from).toEqual(node('arden').at)
  })

  it('of nothing is empty', () => {
    expect(compose({ ...visible, actors: [], ties: [] }, positions, { scale: 1 })).toMatchObject({
      nodes: [],
      ties: [],
    })
  })
})

describe('the size of an actor', () => {
  const of = (type: Actor['type'], prominence: Actor['prominence'], ties: number) =>
    radiusOf({ type, prominence }, ties)
  it('grows with its ties, up to 34; the subject is larger; persons are alike', () => {
    expect(of('state', 1, 0)).toBe(10)
    expect(of('state', 1, 4)).toBeCloseTo(22.6, 9)
    expect(of('state', 1, 100)).toBe(34)
    expect(of('militant group', 0, 4)).toBeCloseTo(22.6 * 1.08, 9)
    expect(of('person', 1, 0)).toBe(14.5)
    expect(of('person', 1, 100)).toBe(14.5)
  })
})
