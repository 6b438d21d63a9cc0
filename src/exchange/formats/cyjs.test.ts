import cytoscape, { type ElementsDefinition } from 'cytoscape'
import { expect, it } from 'vitest'
import { hostileNames, orlandTaken, viewOf, wholeOf } from '../../../tests/fixtures/taken.ts'
import { dataset } from '../../../tests/map/theMap.ts'
import { cyjs } from './cyjs.ts'
import type { Taken } from './taken.ts'

const read = (taken: Taken) => {
  const { elements, data } = JSON.parse(cyjs(taken)) as { elements: ElementsDefinition; data: object }
  return cytoscape({ headless: true, elements, data, layout: { name: 'preset' } })
}

it('Cytoscape reads actors at their places and ties beside each other', () => {
  const cy = read(orlandTaken())
  expect(cy.data()).toMatchObject({ name: 'Orland', version: 'test', asOf: '1931-06' })
  expect(cy.nodes().map((node) => node.id())).toEqual(['arden', 'brim', 'corr'])
  expect(cy.getElementById('arden').position()).toEqual({ x: 120, y: 80 })
  expect(cy.getElementById('arden').data()).toMatchObject({ name: 'Arden', type: 'state', includes: ['Dorn'] })
  const parallel = cy.getElementById('arden').edgesWith(cy.getElementById('brim'))
  expect(parallel.map((edge) => edge.data('interaction'))).toEqual(['cooperation', 'rivalry'])
  expect(cy.getElementById('arden--brim--cooperation').data()).toMatchObject({
    source: 'arden',
    target: 'brim',
    direction: 'forward',
    dates: ['1931', '1930/..'],
    attributedTo: ['Dorn'],
    claims: ['g1', 'g2'],
  })
})

it.each(hostileNames)('%j stays a name', (name) => {
  const cy = read(orlandTaken({ arden: name }))
  expect(cy.getElementById('arden').data('name')).toBe(name)
  expect(cy.edges()).toHaveLength(4)
})

it.each([
  ['a view', viewOf(dataset)],
  ['the whole map', wholeOf(dataset)],
])('%s of the map that ships: every tie is read, with all of its citations', (_, taken) => {
  const cy = read(taken)
  expect([cy.nodes().length, cy.edges().length]).toEqual([taken.visible.actors.length, taken.visible.ties.length])
  for (const { id, claims } of taken.visible.ties) {
    const lines = cy.getElementById(id).data('citations') as readonly string[]
    expect(lines).toHaveLength(claims.length)
    for (const [i, { article, paragraph }] of claims.entries())
      expect(lines[i]).toContain(`“${dataset.article.get(article)?.csl.title}”, line ${paragraph}:`)
  }
})
