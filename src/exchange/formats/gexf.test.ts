import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { MultiGraph } from 'graphology'
import { parse } from 'graphology-gexf'
import { expect, it } from 'vitest'
import { all, hostileNames, orlandTaken, readXml, viewOf, wholeOf } from '../../../tests/fixtures/taken.ts'
import { dataset } from '../../../tests/map/theMap.ts'
import { gexf } from './gexf.ts'

const read = (text: string) => parse(MultiGraph, text)
const grammar = fileURLToPath(new URL('../../../tests/published/gexf-1.3.rng', import.meta.url))

it('has the ties of Orland with their days, parallel ones apart, each way as it points', () => {
  const xml = readXml(gexf(orlandTaken()))
  const edges = all(xml, 'edge').map(({ attributes: { id, source, target, type, kind, start, end } }) =>
    [id, source, target, type, kind, start, end].join(' '),
  )
  expect(edges).toEqual([
    'arden--brim--cooperation arden brim directed cooperation 1930-01-01 ',
    'arden--corr--rivalry arden corr undirected rivalry 1930-01-01 ',
    'arden--brim--rivalry arden brim directed rivalry 1920-01-01 1920-12-31',
    'brim--corr--rivalry brim corr undirected rivalry 1931-06-01 1931-06-01',
  ])
  expect(all(xml, 'meta')[0]?.attributes).toEqual({})
  expect(all(xml, 'description')[0]?.text).toMatch(
    /^Allegiances: Orland\. Version test of the data\.\nAs of 1931-06 \(EDTF\)\.\nhttps:\/\/map\.example\/#date=1931\nCC BY 4\.0\n3 actors, 4 ties\./,
  )
})

it('several stretches are spells', () => {
  const taken = orlandTaken()
  const [tie] = taken.visible.ties
  const [claim] = tie?.claims ?? []
  if (!tie || !claim) throw new Error('Orland has ties')
  const claims = ['1920', '1925-03-01/..'].map((when) => ({ ...claim, when }))
  const xml = readXml(gexf({ ...taken, visible: { ...taken.visible, ties: [{ ...tie, claims }] } }))
  expect(all(xml, 'spell').map(({ attributes }) => attributes)).toEqual([
    { start: '1920-01-01', end: '1920-12-31' },
    { start: '1925-03-01' },
  ])
  expect(all(xml, 'edge')[0]?.attributes).not.toHaveProperty('start')
})

it('another program reads actors, places, colours and ties', () => {
  const graph = read(gexf(orlandTaken()))
  expect(graph.nodes()).toEqual(['arden', 'brim', 'corr'])
  // A sheet of 600 by 400; here y grows upwards.
  expect(graph.getNodeAttributes('arden')).toMatchObject({
    label: 'Arden',
    type: 'state',
    includes: 'Dorn',
    x: 120,
    y: -80,
    ties: 3,
    color: 'rgb(59,54,46)',
  })
  expect(graph.getEdgeAttributes('arden--brim--cooperation')).toMatchObject({
    kind: 'cooperation',
    status: 'asserted',
    validity: 'holds',
    dates: '1931; 1930/..',
    attributedTo: 'Dorn',
    contested: true,
    independentSources: 1,
    color: 'rgb(18,128,116)',
    citations: [
      'Gazette, “News of the Gazette”, line 3: “phrase of g1” (asserted; 1931; claim g1) https://gazette.example/news#:~:text=phrase%20of%20g1',
      'Gazette, “News of the Gazette”, line 5: “phrase of g2” (attributed, Dorn; since 1930; claim g2) https://gazette.example/news#:~:text=phrase%20of%20g2',
    ].join('\n'),
  })
  expect(graph.isDirected('arden--brim--cooperation')).toBe(true)
  expect(graph.isUndirected('arden--corr--rivalry')).toBe(true)
})

it.each(hostileNames)('%j stays a name', (name, kept) => {
  const graph = read(gexf(orlandTaken({ arden: name })))
  expect(graph.getNodeAttribute('arden', 'label')).toBe(kept)
  expect(graph.size).toBe(4)
})

it.each([
  ['a view', viewOf(dataset)],
  ['the whole map', wholeOf(dataset)],
])('%s of the map that ships: every tie is read, with all of its citations', (_, taken) => {
  const graph = read(gexf(taken))
  const { ties, actors } = taken.visible
  expect([graph.order, graph.size]).toEqual([actors.length, ties.length])
  for (const { id, claims } of ties) {
    const lines = String(graph.getEdgeAttribute(id, 'citations')).split('\n')
    expect(lines).toHaveLength(claims.length)
    for (const [i, { article, paragraph }] of claims.entries()) {
      expect(lines[i]).toContain(`“${dataset.article.get(article)?.csl.title}”, line ${paragraph}:`)
    }
  }
})

it('keeps to the grammar of GEXF 1.3', ({ skip }) => {
  if (spawnSync('xmllint', ['--version']).error) skip('not run: xmllint is missing')
  for (const taken of [orlandTaken(), orlandTaken({ arden: hostileNames[2][0] }), viewOf(dataset), wholeOf(dataset)]) {
    const { status, stderr } = spawnSync('xmllint', ['--noout', '--relaxng', grammar, '-'], { input: gexf(taken) })
    expect(stderr.toString().trim()).toBe('- validates')
    expect(status).toBe(0)
  }
  const wrong = gexf(orlandTaken()).replace('start="1920-01-01"', 'start="1920"')
  expect(spawnSync('xmllint', ['--noout', '--relaxng', grammar, '-'], { input: wrong }).status).not.toBe(0)
})
