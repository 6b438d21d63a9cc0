import { describe, expect, it } from 'vitest'
import { dataset } from '../../tests/map/theMap.ts'
import { pointAt } from '../lib/quadratic.ts'
import { distance } from '../lib/vector.ts'
import { defaultView } from '../model/view.ts'
import { query } from '../query/query.ts'
import { splitsOf } from '../query/splits.ts'
import { compose } from './compose.ts'
import { runThrough } from './detours.ts'
import { nearestTie } from './pick.ts'

const visible = query(dataset, defaultView)
const question = dataset.disagreements.find(({ id }) => id === 'us-and-the-taliban')
if (!question) throw new Error('no such question')
const { splits } = splitsOf(visible, question)
const plain = compose(visible, dataset.layout.wide, { scale: 1 })
const apart = compose(visible, dataset.layout.wide, { scale: 1, splits })
const lines = apart.ties.filter(({ letter }) => letter !== undefined)

describe('a map on which a question is taken apart', () => {
  it('draws a line for each answer that has one, in place of the tie', () => {
    expect(lines.map(({ tie, letter }) => `${tie.relation} ${letter}`).sort()).toEqual([
      'cooperation A',
      'cooperation C',
      'cooperation D',
      'rivalry B',
    ])
    const ids = (scene: typeof plain) => [...new Set(scene.ties.map(({ tie }) => tie.id))].sort()
    expect(ids(apart)).toEqual(ids(plain))
    expect(apart.ties).toHaveLength(plain.ties.length + 2)
    expect(apart.nodes.map(({ actor, at, radius }) => [actor.id, at, radius])).toEqual(
      plain.nodes.map(({ actor, at, radius }) => [actor.id, at, radius]),
    )
  })

  it('keeps the lines apart, and clear of other actors', () => {
    for (const [i, a] of lines.entries())
      for (const b of lines.slice(i + 1))
        expect(distance(pointAt(a.curve, 0.5), pointAt(b.curve, 0.5))).toBeGreaterThan(18)
    const others = apart.nodes.filter(({ actor }) => !['taliban', 'united-states'].includes(actor.id))
    expect(
      runThrough(
        lines.map(({ curve }) => curve),
        others,
      ),
    ).toBe(0)
  })

  it('draws a letter in ink in place of the contested mark', () => {
    const contested = plain.ties.filter(({ tie }) => splits.has(tie.id))
    expect(contested.every(({ tie }) => tie.contested)).toBe(true)
    for (const { shapes } of contested) expect(shapes.filter(({ fill }) => fill === 'ink')).toHaveLength(1)
    for (const { shapes } of lines) expect(shapes.filter(({ fill }) => fill === 'ink')).toHaveLength(0)
    for (const { shapes } of lines) expect(shapes.filter(({ stroke }) => stroke === 'ink')).toHaveLength(2)
  })

  it('gives each line to the pointer as the tie that it is of', () => {
    for (const { tie, curve } of lines) expect(nearestTie(apart, pointAt(curve, 0.35), 6)?.tie.id).toBe(tie.id)
  })
})
