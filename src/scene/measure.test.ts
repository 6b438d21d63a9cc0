import { describe, expect, it } from 'vitest'
import { type Face, widthOf } from './measure.ts'

const sans: Face = { family: 'sans', weight: 400 }
const serif: Face = { family: 'serif', weight: 500 }

describe('the width of a text', () => {
  it('is the sum of its characters, and grows with the size', () => {
    expect(widthOf('', sans, 16)).toBe(0)
    expect(widthOf('Arden', sans, 16)).toBeCloseTo(
      [...'Arden'].reduce((sum, c) => sum + widthOf(c, sans, 16), 0),
      9,
    )
    expect(widthOf('Arden', sans, 32)).toBeCloseTo(2 * widthOf('Arden', sans, 16), 9)
  })

  it('tells narrow characters from wide ones, in both fonts', () => {
    for (const face of [sans, serif]) {
      expect(widthOf('i', face, 100)).toBeLessThan(widthOf('n', face, 100))
      expect(widthOf('n', face, 100)).toBeLessThan(widthOf('m', face, 100))
      expect(widthOf('m', face, 100)).toBeLessThan(100)
    }
  })

  it('is that of the nearest cut', () => {
    const at = (weight: number) => widthOf('Allegiances', { family: 'serif', weight }, 100)
    expect(at(510)).toBe(at(500))
    expect(at(640)).toBe(at(600))
    expect(at(900)).toBe(at(700))
    expect(at(500)).toBeLessThan(at(600))
    expect(at(600)).toBeLessThan(at(700))
  })

  it('of italics is their own; the sans has none and takes the upright', () => {
    const upright = widthOf('Northern', { family: 'serif', weight: 500 }, 100)
    expect(widthOf('Northern', { family: 'serif', weight: 500, italic: true }, 100)).not.toBe(upright)
    expect(widthOf('Northern', { ...sans, italic: true }, 100)).toBe(widthOf('Northern', sans, 100))
  })

  it('counts what the fonts lack: a full square for wide scripts, a bit over half for those without a table', () => {
    const bold: Face = { family: 'sans', weight: 600 }
    expect(widthOf('漢字', bold, 10)).toBe(20)
    expect(widthOf('ก', bold, 10)).toBeCloseTo(6.2, 9)
    expect(widthOf('𠀀', bold, 10)).toBe(10)
    expect(widthOf('漢', sans, 10)).toBe(10)
  })

  it('takes letters of other scripts as their fonts have them: joined where they join, marks for nothing', () => {
    for (const [marked, bare] of [
      ['מֶלֶךְ', 'מלך'],
      ['مُحَمَّد', 'محمد'],
      ['हिं', 'हि'],
      ['a\u0323', 'a'],
      ['ل\u200dا', 'لا'],
    ] as const) {
      expect(widthOf(marked, serif, 100), marked).toBeCloseTo(widthOf(bare, serif, 100), 6)
    }
    expect(widthOf('سس', serif, 100)).toBeLessThan(2 * widthOf('س', serif, 100))
    expect(widthOf('س\u200cس', serif, 100)).toBe(2 * widthOf('س', serif, 100))
    expect(widthOf('क्ष', serif, 100)).toBeLessThan(widthOf('कष', serif, 100))
    expect(widthOf('र्म', serif, 100)).toBe(widthOf('म', serif, 100))
    expect(widthOf('щ', serif, 100)).toBeGreaterThan(widthOf('г', serif, 100))
  })

  it('knows letters with marks, which names are full of', () => {
    for (const character of 'āḥṣṭʿ’–\u00a0') expect(widthOf(character, serif, 1000)).not.toBe(620)
  })
})
