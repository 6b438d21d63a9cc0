import { MultiGraph } from 'graphology'
import { parse } from 'graphology-graphml'
import { expect, it } from 'vitest'
import { all, hostileNames, orlandTaken, readXml, viewOf, wholeOf } from '../../../tests/fixtures/taken.ts'
import { dataset } from '../../../tests/map/theMap.ts'
import { graphml } from './graphml.ts'

const read = (text: string) => parse(MultiGraph, text)

it('another program reads actors, places, colours and ties', () => {
  const graph = read(graphml(orlandTaken()))
  expect(graph.getAttributes()).toMatchObject({
    title: 'Orland',
    version: 'test',
    asOf: '1931-06',
    licence: 'CC BY 4.0',
  })
  expect(graph.getNodeAttributes('arden')).toMatchObject({
    label: 'Arden',
    type: 'state',
    x: 120,
    y: 80,
    ties: 3,
    unnamed: false,
    color: '#3b362e',
  })
  expect(graph.edges('arden', 'brim').sort()).toEqual(['arden--brim--cooperation', 'arden--brim--rivalry'])
  expect(graph.isDirected('arden--brim--rivalry')).toBe(true)
  expect(graph.isUndirected('brim--corr--rivalry')).toBe(true)
  expect(graph.getEdgeAttributes('brim--corr--rivalry')).toMatchObject({
    label: 'rivalry',
    status: 'hedged',
    independentSources: 1,
    citations:
      'Herald, “News of the Herald”, line 6: “phrase of h3” (hedged; claim h3) https://herald.example/news#:~:text=phrase%20of%20h3',
  })
})

it('every value has a key, and yEd finds what it draws', () => {
  const xml = readXml(graphml(orlandTaken()))
  const keys = new Map(all(xml, 'key').map(({ attributes }) => [attributes.id, attributes]))
  for (const on of ['node', 'edge'] as const) {
    for (const element of all(xml, on)) {
      for (const { attributes } of all(element, 'data')) expect(keys.get(attributes.key)?.for).toBe(on)
    }
  }
  const [arden] = all(xml, 'node')
  if (!arden) throw new Error('there is a node')
  expect(all(arden, 'y:NodeLabel')[0]?.text).toBe('Arden')
  // Three ties: a radius of 10 + 6.3 × √3, and 8 % more for the subject of the map.
  const size = 2 * 1.08 * (10 + 6.3 * Math.sqrt(3))
  const { x, y, width, height } = all(arden, 'y:Geometry')[0]?.attributes ?? {}
  expect(Number(width)).toBeCloseTo(size, 1)
  expect(Number(height)).toBeCloseTo(size, 1)
  expect(Number(x)).toBeCloseTo(120 - size / 2, 1)
  expect(Number(y)).toBeCloseTo(80 - size / 2, 1)
  expect(all(xml, 'y:LineStyle').map(({ attributes: { color, type } }) => `${color} ${type}`)).toEqual([
    '#128074 line',
    '#B4231F dashed',
    '#CF736E dashed',
    '#CF736E dashed',
  ])
})

it.each(hostileNames)('%j stays a name', (name, kept) => {
  const graph = read(graphml(orlandTaken({ arden: name })))
  expect(graph.getNodeAttribute('arden', 'label')).toBe(kept)
  expect(graph.size).toBe(4)
})

it.each([
  ['a view', viewOf(dataset)],
  ['the whole map', wholeOf(dataset)],
])('%s of the map that ships: every tie is read, with all of its citations', (_, taken) => {
  const graph = read(graphml(taken))
  expect([graph.order, graph.size]).toEqual([taken.visible.actors.length, taken.visible.ties.length])
  for (const { id, claims } of taken.visible.ties) {
    const lines = String(graph.getEdgeAttribute(id, 'citations')).split('\n')
    expect(lines).toHaveLength(claims.length)
    for (const [i, { article, paragraph }] of claims.entries()) {
      expect(lines[i]).toContain(`“${dataset.article.get(article)?.csl.title}”, line ${paragraph}:`)
    }
  }
})
