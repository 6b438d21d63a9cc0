import { expect, it } from 'vitest'
import { scripts } from '../../../tests/fixtures/scripts.ts'
import { widthOf } from '../../scene/measure.ts'
import { loadTypesetter } from './typesetter.ts'

const faces = [
  { family: 'serif', weight: 500 },
  { family: 'serif', weight: 650 },
  { family: 'sans', weight: 400 },
] as const

/* Labels are given room by a small table of letters; how wide they really are only the fonts know. */
it.each(Object.entries(scripts).flatMap(([script, words]) => faces.map((face) => [script, face, words] as const)))(
  'a text in %s, %o, is about as wide as labels take it to be',
  async (script, face, words) => {
    // Single letters are no names.
    const names = words.filter((word) => word.length > 4)
    const lines = names.map((text) => ({ text, face, size: 16 }))
    const { set } = await loadTypesetter(lines)
    const ratios = lines.map((line) => widthOf(line.text, face, 16) / set(line).width)
    const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length
    expect(mean).toBeGreaterThan(0.96)
    expect(mean).toBeLessThan(1.09)
    // Letters of Devanagari join in more ways than a table tells: those are given too much room rather than too little.
    const [least, most] = script === 'devanagari' ? [0.82, 1.31] : [0.94, 1.08]
    ratios.forEach((ratio, i) => {
      expect(ratio, names[i]).toBeGreaterThan(least)
      expect(ratio, names[i]).toBeLessThan(most)
    })
  },
)
