import { expect, it } from 'vitest'
import { onScreen, orlandOnPage } from '../../tests/fixtures/orlandOnPage.ts'
import { sceneAt, sceneZoom } from './scene.ts'

const { visible, positions } = onScreen(orlandOnPage())
const crowd = (ties: number) => ({
  ...visible,
  ties: Array.from({ length: ties }, (_, i) => ({
    ...(visible.ties[i % 3] as (typeof visible.ties)[number]),
    id: `t${i}`,
  })),
})

it('a crowd of ties is drawn as bare lines, if seen small', () => {
  expect(sceneAt(crowd(601), positions, 0.4).far).toBe(true)
  expect(sceneAt(crowd(601), positions, 0.5).far).toBe(false)
  expect(sceneAt(crowd(600), positions, 0.4).far).toBe(false)
  expect(sceneAt(crowd(601), positions, 0.4).ties.every(({ shapes }) => shapes.length === 0)).toBe(true)
})

it('small type grows where the map is seen small, and not where it is seen large', () => {
  const size = (zoom: number) => sceneAt(visible, positions, zoom).nodes.at(-1)?.label?.texts[0]?.size ?? 0
  expect(size(0.5)).toBe(24)
  expect(size(3)).toBe(size(1))
})

it('the Scene is that of the fitted map near to it, and changes by half octaves farther away', () => {
  expect(sceneZoom(0.8, 0.8)).toBe(0.8)
  expect(sceneZoom(0.9, 0.8)).toBe(0.8)
  expect(sceneZoom(0.7, 0.8)).toBe(0.8)
  expect(sceneZoom(2.1, 0.8)).toBe(2)
  expect(sceneZoom(1.5, 0.8)).toBeCloseTo(Math.SQRT2, 12)
  expect(sceneZoom(0.26, 0.8)).toBe(0.25)
})
