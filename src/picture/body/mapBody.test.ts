import { expect, it } from 'vitest'
import { onScreen, orlandOnPage } from '../../../tests/fixtures/orlandOnPage.ts'
import { withCamps } from '../../scene/camps.ts'
import type { BodyPart } from './body.ts'
import { mapBody } from './mapBody.ts'

const page = onScreen(orlandOnPage({}))
const part = (onScreen: typeof page) =>
  mapBody(onScreen, onScreen.visible, { width: 800, numbered: [] }).parts[0] as BodyPart
const camps = [{ name: 'Camp 1', actors: new Set(['arden', 'brim']) }]

it('puts what a lens has drawn on the page as well, camps beneath ties and their names on top', () => {
  const { layers, map } = part({ ...page, dress: (bare, zoom) => withCamps(bare, camps, new Set(), zoom) })
  expect(layers.map(({ name }) => name)).toEqual(['camps', 'ties', 'actors', 'camp-names'])
  expect(layers[0]?.shapes).toEqual(map?.scene.ground?.shapes)
  expect(layers[3]?.texts.map(({ text }) => text)).toEqual(['Camp 1'])
})

it('has no such layers without', () => {
  expect(part(page).layers.map(({ name }) => name)).toEqual(['ties', 'actors'])
})
