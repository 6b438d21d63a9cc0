import { describe, expect, it } from 'vitest'
import '../../app/styles/base.css'
import { scripts } from '../../../tests/fixtures/scripts.ts'
import { palettes } from '../../scene/palette.ts'
import type { Text } from '../../scene/scene.ts'
import { fontOf, paintText } from '../bitmap/paintShapes.ts'
import { loadFaces } from './loadFaces.ts'
import { loadTypesetter } from './typesetter.ts'

/* The browser's own setting of text, in the fonts that the page is given, against our outlines of the same text. */

const size = 64
const faces = [
  { family: 'serif', weight: 650 },
  { family: 'serif', weight: 500, italic: true },
  { family: 'sans', weight: 400 },
] as const

const canvas = (width: number) => {
  const made = document.createElement('canvas')
  made.width = Math.ceil(width) + 60
  made.height = 180
  const context = made.getContext('2d', { willReadFrequently: true })
  if (!context) return expect.fail('no canvas')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, made.width, made.height)
  return context
}

const inkOf = (context: CanvasRenderingContext2D): number[] => {
  const { data } = context.getImageData(0, 0, context.canvas.width, context.canvas.height)
  return Array.from({ length: data.length / 4 }, (_, i) => 255 - (data[4 * i] ?? 255))
}

const setByBrowser = async (line: Text, width: number) => {
  await loadFaces([line], document.fonts)
  await document.fonts.load(fontOf(line.face, size), line.text)
  const context = canvas(width)
  paintText(context, line, palettes.light, false)
  return { ink: inkOf(context), width: context.measureText(line.text).width }
}

const outlined = async (line: Text) => {
  const setter = await loadTypesetter([line])
  const { width } = setter.set(line)
  const context = canvas(width)
  context.fillStyle = palettes.light[line.paint]
  context.fill(new Path2D(setter.outline(line)))
  return { ink: inkOf(context), width }
}

/** How much ink stands elsewhere, for all the ink that there is. */
const difference = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, ink, i) => sum + Math.abs(ink - (b[i] ?? 0)), 0) / a.reduce((sum, ink) => sum + ink, 0)

const lineOf = (text: string, face: Text['face']): Text => ({
  x: 30,
  y: 115,
  anchor: 'start',
  text,
  face,
  size,
  paint: 'ink',
})

/*
 * The same shapes by two rasterisers differ at their edges only, by up to a quarter of a pixel where the browser puts glyphs
 * on quarters. Strokes at this size are some 4 to 8 pixels wide with an edge on each side: 2 × 0.25 / 4 of the ink and a bit.
 */
const edges = 0.17

describe.each(Object.entries(scripts))('%s', (_, words) => {
  it.each(faces)('is outlined as the browser sets it in %o', async (face) => {
    for (const text of words) {
      const line = lineOf(text, face)
      const ours = await outlined(line)
      const theirs = await setByBrowser(line, ours.width)
      expect(difference(theirs.ink, ours.ink), text).toBeLessThan(edges)
      expect(Math.abs(theirs.width - ours.width), text).toBeLessThan(1)
    }
  })
})

it('would be told if letters were left unjoined, out of order, or in another font', async () => {
  const [face] = faces
  const ours = await outlined(lineOf('طالبان (7)', face))
  for (const text of ['ط\u200cا\u200cل\u200cب\u200cا\u200cن (7)', '(7) طالبان', 'نابلاط (7)']) {
    const theirs = await setByBrowser(lineOf(text, face), ours.width)
    expect(difference(theirs.ink, ours.ink), text).toBeGreaterThan(2 * edges)
  }
  const latin = await outlined(lineOf('Allegiances', face))
  const other = await setByBrowser(lineOf('Allegiances', faces[2]), latin.width)
  expect(difference(other.ink, latin.ink)).toBeGreaterThan(2 * edges)
})
