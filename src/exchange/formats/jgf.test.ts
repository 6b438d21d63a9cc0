import { Ajv } from 'ajv'
import { expect, it } from 'vitest'
import { hostileNames, orlandTaken, viewOf, wholeOf } from '../../../tests/fixtures/taken.ts'
import { dataset } from '../../../tests/map/theMap.ts'
import schema from '../../../tests/published/json-graph-schema_v2.json' with { type: 'json' }
import { jgf } from './jgf.ts'
import type { Taken } from './taken.ts'

const isJgf = new Ajv({ strict: false }).compile(schema)

interface Edge {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly relation: string
  readonly directed: boolean
  readonly metadata: Readonly<Record<string, unknown>> & {
    readonly claims: readonly Readonly<Record<string, unknown>>[]
  }
}
const read = (taken: Taken) => {
  const file: unknown = JSON.parse(jgf(taken))
  expect(isJgf(file), JSON.stringify(isJgf.errors)).toBe(true)
  return (file as { graph: { nodes: Record<string, { label: string; metadata: object }>; edges: readonly Edge[] } })
    .graph
}

it('keeps to the published schema, with whole claims in each tie', () => {
  const { nodes, edges } = read(orlandTaken())
  expect(nodes.arden).toMatchObject({ label: 'Arden', metadata: { type: 'state', x: 120, y: 80 } })
  expect(edges.map(({ id, directed }) => [id, directed])).toEqual([
    ['arden--brim--cooperation', true],
    ['arden--corr--rivalry', false],
    ['arden--brim--rivalry', true],
    ['brim--corr--rivalry', false],
  ])
  expect(edges[0]?.metadata.claims[1]).toEqual({
    id: 'g2',
    from: 'dorn',
    to: 'brim',
    kind: 'assists',
    directed: true,
    status: 'attributed',
    attributedTo: 'dorn',
    when: '1930/..',
    article: 'gazette',
    title: 'News of the Gazette',
    paragraph: 5,
    phrase: 'phrase of g2',
    paraphrase: 'Our words for g2.',
  })
})

it('the schema refuses what is none', () => {
  const { graph } = JSON.parse(jgf(orlandTaken())) as { graph: { edges: object[] } }
  expect(isJgf({ graph: { ...graph, edges: [{ source: 'arden' }] } })).toBe(false)
})

it.each(hostileNames)('%j stays a name', (name) => {
  expect(read(orlandTaken({ arden: name })).nodes.arden?.label).toBe(name)
})

it.each([
  ['a view', viewOf(dataset)],
  ['the whole map', wholeOf(dataset)],
])('%s of the map that ships: every tie is there, with all of its claims', (_, taken) => {
  const { nodes, edges } = read(taken)
  expect(Object.keys(nodes)).toEqual(taken.visible.actors.map(({ id }) => id))
  expect(
    edges.map(({ id, metadata }) => [id, metadata.claims.map(({ article, paragraph }) => [article, paragraph])]),
  ).toEqual(
    taken.visible.ties.map(({ id, claims }) => [id, claims.map(({ article, paragraph }) => [article, paragraph])]),
  )
})
