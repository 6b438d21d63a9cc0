import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Box } from '../../src/lib/box.ts'
import { line } from '../../src/lib/quadratic.ts'
import { distance } from '../../src/lib/vector.ts'
import { openingProminence } from '../../src/model/actor.ts'
import type { Tie } from '../../src/model/tie.ts'
import type { View } from '../../src/model/view.ts'
import { setLines } from '../../src/picture/layout/flow.ts'
import { numberTies } from '../../src/picture/layout/numbering.ts'
import { tieItems } from '../../src/picture/layout/tieList.ts'
import { readLink, writeLink } from '../../src/query/address/link.ts'
import { groupsOf } from '../../src/query/groups.ts'
import { query } from '../../src/query/query.ts'
import { compose } from '../../src/scene/compose.ts'
import { drawTie } from '../../src/scene/drawTie.ts'
import type { Scene, SceneTie, Shape } from '../../src/scene/scene.ts'
import { neighbourhoodsOf } from '../../src/ui/twin/twinOrder.ts'
import { seed, viewsOf } from '../fixtures/views.ts'
import { dataset } from './theMap.ts'

const dates = [
  ...dataset.periods.map(({ when }) => when),
  '1975',
  '2001-09-11',
  '2015/2016',
  '2020-06',
  '2021-08',
  '2021-08-15',
  '2021-08-27',
  '2021-09',
  '2030',
]
const views = fc.sample(viewsOf(dataset, dates), { numRuns: 1000, seed })
const seen = views.map((view) => {
  const visible = query(dataset, view, openingProminence)
  return { view, visible, scene: compose(visible, dataset.layout.wide, { scale: 1 }) }
})
console.log(`1,000 random views, seed ${seed}`)

const told = (ties: Iterable<Tie>) => [...ties].map(({ id, status, validity }) => `${id} ${status} ${validity}`).sort()
const where = (view: View) => `#${writeLink(view)}`

/** Ties whose actors the reader dragged onto each other: their outlines touch, and no line is left between them. */
const covered = (visible: { readonly ties: readonly Tie[]; readonly view: View }, { nodes }: Scene): Set<string> => {
  const byId = new Map(nodes.map((node) => [node.actor.id, node]))
  const hidden = visible.ties.filter(({ actors }) => {
    const [a, b] = actors.map((id) => byId.get(id))
    const moved = actors.some((id) => id in visible.view.moved)
    return moved && a && b && distance(a.at, b.at) < 1.4 * (a.radius + b.radius) + 12
  })
  return new Set(hidden.map(({ id }) => id))
}

describe(`in 1,000 random views (seed ${seed}) the same ties, with the same status and validity, are`, () => {
  it('many and few: the views are worth looking at', () => {
    const counts = seen.map(({ visible }) => visible.ties.length)
    expect(counts.filter((n) => n === 0).length).toBeLessThan(400)
    expect(counts.filter((n) => n > 20).length).toBeGreaterThan(200)
    const statuses = new Set(seen.flatMap(({ visible }) => visible.ties.map(({ status }) => status)))
    expect(statuses.size).toBe(6)
  })

  it('visible and drawn', () => {
    for (const { view, visible, scene } of seen) {
      const lost = covered(visible, scene)
      const drawn = scene.ties.map(({ tie }) => tie)
      expect(new Set(drawn.map(({ id }) => id)).size).toBe(drawn.length)
      const sure = (ties: readonly Tie[]) => told(ties.filter(({ id }) => !lost.has(id)))
      expect(sure(drawn), where(view)).toEqual(sure(visible.ties))
      expect(scene.nodes.map(({ actor }) => actor.id)).toEqual(visible.actors.map(({ id }) => id))
    }
  })

  it('in the list that is the canvas’s twin, under both of their actors', () => {
    for (const { view, visible } of seen) {
      const twin = neighbourhoodsOf(visible)
      expect(twin.map(({ actor }) => actor).sort(), where(view)).toEqual(visible.actors.map(({ id }) => id).sort())
      for (const { actor, ties } of twin)
        expect(told(ties)).toEqual(told(visible.ties.filter((tie) => tie.actors.includes(actor))))
      const both = twin.flatMap(({ ties }) => told(ties)).sort()
      expect(both, where(view)).toEqual([...told(visible.ties), ...told(visible.ties)].sort())
    }
  })

  it('numbered in the list of the figure, each once', () => {
    for (const { view, visible } of seen) {
      const numbered = numberTies(visible)
      expect(told(numbered.map(({ tie }) => tie)), where(view)).toEqual(told(visible.ties))
      expect(numbered.map(({ number }) => number)).toEqual(visible.ties.map((_, i) => i + 1))
      for (const { tie, ends } of numbered) expect([...ends].sort()).toEqual([...tie.actors].sort())
    }
  })

  it('numbered on the figure’s map as in its list', () => {
    for (const { visible, scene } of seen.slice(0, 100)) {
      const numbers = new Map(numberTies(visible).map(({ tie, number }) => [tie.id, number]))
      const numbered = compose(visible, dataset.layout.wide, { scale: 1, numbers })
      expect(numbered.ties.length).toBe(scene.ties.length)
      for (const { tie, number } of numbered.ties) expect(number?.text).toBe(String(numbers.get(tie.id)))
    }
  })

  it('in the link, which brings back the very same', () => {
    for (const { view, visible } of seen) {
      const { view: read, refused } = readLink(writeLink(view), dataset)
      expect(refused).toEqual([])
      expect(read).toEqual(view)
      expect(told(query(dataset, read, openingProminence).ties)).toEqual(told(visible.ties))
    }
  })
})

it('what is left out and what is shown make up the whole, in every view', () => {
  for (const { view, visible } of seen) {
    const { left, ties } = visible
    const all = groupsOf(dataset, view.folded).length
    expect(ties.length + left.filters + left.date + left.prominence + left.focus + left.withheld, where(view)).toBe(all)
    expect(Math.min(...Object.values(left)), where(view)).toBeGreaterThanOrEqual(0)
  }
})

describe('what is not asserted never looks so', () => {
  const weak = new Set(['hedged', 'predicted', 'questioned', 'denied'])
  const paints = (shapes: readonly Shape[]) => new Set(shapes.flatMap(({ fill, stroke }) => [fill, stroke]))
  const drawn = new Map<string, SceneTie>()
  for (const { scene } of seen) for (const one of scene.ties) drawn.set(`${told([one.tie])} ${one.tie.contested}`, one)
  const ties = [...drawn.values()]

  it('there are ties of every sort to look at', () => {
    for (const status of ['attributed', ...weak])
      expect(
        ties.some(({ tie }) => tie.status === status),
        status,
      ).toBe(true)
    for (const validity of ['holds', 'unknown', 'ended'])
      expect(
        ties.some(({ tie }) => tie.validity === validity),
        validity,
      ).toBe(true)
  })

  it('on the map: the soft tint, and a bead', () => {
    // Shapes are counted on a long line: where a tie is short, a further mark leaves a piece less of it.
    const long = line({ x: 0, y: 0 }, { x: 400, y: 0 })
    const reach = ({ width, height }: Box) => width + height
    for (const { tie, curve, shapes, marks } of ties) {
      const used = paints(shapes)
      const isWeak = weak.has(tie.status) || tie.validity !== 'holds'
      expect(used.has(tie.relation), tie.id).toBe(!isWeak)
      expect(used.has(`soft-${tie.relation}`), tie.id).toBe(isWeak)
      if (tie.status === 'asserted') continue
      const asserted = { ...tie, status: 'asserted' } as const
      const told = `${tie.id} ${tie.status}`
      expect(reach(marks), told).toBeGreaterThan(reach(drawTie(asserted, curve, 0.5).marks))
      expect(drawTie(tie, long, 0.5).shapes.length, told).toBeGreaterThan(drawTie(asserted, long, 0.5).shapes.length)
    }
  })

  it('in the list of the figure: the soft tint, and its status in words', () => {
    for (const { tie } of ties) {
      const [item] = tieItems([{ number: 1, tie, ends: tie.actors }], dataset, 4000, true)
      const list = setLines(item?.lines ?? [], { x: 0, y: 0 }, 20)
      const isWeak = weak.has(tie.status) || tie.validity !== 'holds'
      expect(paints(list.shapes).has(tie.relation), tie.id).toBe(!isWeak)
      const text = list.texts.map((one) => one.text).join(' ')
      expect(text.includes(tie.status) || tie.status === 'asserted', `${tie.id}: ${text}`).toBe(true)
    }
  })
})
