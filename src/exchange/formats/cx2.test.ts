import { expect, it } from 'vitest'
import { cx2Faults } from '../../../tests/fixtures/cx2Rules.ts'
import { hostileNames, orlandTaken, viewOf, wholeOf } from '../../../tests/fixtures/taken.ts'
import { dataset } from '../../../tests/map/theMap.ts'
import { cx2 } from './cx2.ts'
import type { Taken } from './taken.ts'

interface Element {
  readonly id: number
  readonly s: number
  readonly t: number
  readonly x: number
  readonly y: number
  readonly v: Readonly<Record<string, unknown>>
}
const aspect = (taken: Taken, name: string): readonly Element[] =>
  (JSON.parse(cx2(taken)) as readonly Record<string, readonly Element[]>[]).find((part) => name in part)?.[name] ?? []

it('has nodes with places, and ties between them, from where they point', () => {
  const [arden, ...others] = aspect(orlandTaken(), 'nodes')
  expect(arden).toMatchObject({ id: 0, x: 120, y: 80, v: { key: 'arden', name: 'Arden', includes: ['Dorn'], ties: 3 } })
  expect(others.map(({ id, v }) => [id, v.key])).toEqual([
    [1, 'brim'],
    [2, 'corr'],
  ])
  expect(aspect(orlandTaken(), 'edges').map(({ s, t, v }) => [s, t, v.interaction, v.direction])).toEqual([
    [0, 1, 'cooperation', 'forward'],
    [0, 2, 'rivalry', 'none'],
    [0, 1, 'rivalry', 'forward'],
    [1, 2, 'rivalry', 'none'],
  ])
})

it.each([
  ['Orland', orlandTaken()],
  ['nothing', orlandTaken({}, { date: '1700' })],
  ['a view of the map that ships', viewOf(dataset)],
  ['all of it', wholeOf(dataset)],
])('%s keeps the rules of CX2', (_, taken) => {
  expect(cx2Faults(cx2(taken))).toEqual([])
})

it('the rules are rules', () => {
  const text = cx2(orlandTaken())
  expect(cx2Faults(text.replace('"s":0', '"s":7'))).toEqual(['edges are between nodes'])
  expect(cx2Faults(text.replace('"ties":3', '"ties":"3"'))).toEqual(['nodes: ties is integer'])
  expect(cx2Faults(text.replace('"vp":"dashed"', '"vp":"wavy"'))).toEqual(['EDGE_LINE_STYLE: rivalry may not be wavy'])
  expect(cx2Faults(text.replace('"elementCount":3', '"elementCount":4'))).toEqual(['nodes are counted'])
})

it.each(hostileNames)('%j stays a name', (name) => {
  const [arden] = aspect(orlandTaken({ arden: name }), 'nodes')
  expect(arden?.v.name).toBe(name)
  expect(cx2Faults(cx2(orlandTaken({ arden: name })))).toEqual([])
})

it('every tie has all of its citations', () => {
  const taken = wholeOf(dataset)
  const edges = new Map(aspect(taken, 'edges').map(({ v }) => [v.key, v.citations as readonly string[]]))
  expect(edges.size).toBe(taken.visible.ties.length)
  for (const { id, claims } of taken.visible.ties) {
    expect(edges.get(id)).toHaveLength(claims.length)
    for (const [i, { article, paragraph }] of claims.entries())
      expect(edges.get(id)?.[i]).toContain(`“${dataset.article.get(article)?.csl.title}”, line ${paragraph}:`)
  }
})
