import { expect, it } from 'vitest'
import '../app/styles/base.css'
import { fontOf } from '../picture/bitmap/paintShapes.ts'
import { type Face, widthOf } from './measure.ts'

/* Measured by the browser with the fonts that the page ships: what the metrics in fonts.metrics.json must agree with. */
const faces: readonly Face[] = [
  { family: 'serif', weight: 600 },
  { family: 'serif', weight: 700 },
  { family: 'serif', weight: 500, italic: true },
  { family: 'sans', weight: 400 },
  { family: 'sans', weight: 600 },
  { family: 'serif', weight: 500 },
]
const texts = [
  'National Resistance Front',
  'ISIS-K',
  'Shahab al-Muhajir',
  '0123456789',
  'illicit',
  'MMWW',
  'Straße, naïve',
]

it.each(faces)('agrees with the browser on $family $weight', async (face) => {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return expect.fail('no canvas')
  const loaded = await document.fonts.load(fontOf(face, 1000), texts.join(''))
  expect(loaded.length, 'no font of the page’s own').toBeGreaterThan(0)
  context.font = fontOf(face, 1000)
  for (const text of texts) {
    context.fontKerning = 'none'
    expect(Math.abs(widthOf(text, face, 1000) / context.measureText(text).width - 1), text).toBeLessThan(0.01)
    // Kerned, as it is painted, a name must not be wider than the room that was kept for it.
    context.fontKerning = 'auto'
    expect(context.measureText(text).width, text).toBeLessThanOrEqual(widthOf(text, face, 1000) * 1.01)
  }
})
