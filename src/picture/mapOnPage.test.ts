import { expect, it } from 'vitest'
import { onScreen, orlandOnPage } from '../../tests/fixtures/orlandOnPage.ts'
import { withCamps } from '../scene/camps.ts'
import { mapOnPage } from './mapOnPage.ts'

const page = onScreen(orlandOnPage({}))
const camps = [{ name: 'Camp 1', actors: new Set(['arden', 'brim']) }]

it('puts what a lens has drawn on the page as well, camps beneath ties and their names on top', () => {
  const { scene, layers } = mapOnPage(
    { ...page, dress: (bare, zoom) => withCamps(bare, camps, new Set(), zoom) },
    [],
    { x: 0, y: 0 },
    800,
  )
  expect(layers.map(({ name }) => name)).toEqual(['camps', 'ties', 'actors', 'camp-names'])
  expect(layers[0]?.shapes).toEqual(scene.ground?.shapes)
  expect(layers[3]?.texts.map(({ text }) => text)).toEqual(['Camp 1'])
})

it('has no such layers without', () => {
  expect(mapOnPage(page, [], { x: 0, y: 0 }, 800).layers.map(({ name }) => name)).toEqual(['ties', 'actors'])
})
