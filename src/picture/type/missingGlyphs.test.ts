import { describe, expect, it } from 'vitest'
import { scripts } from '../../../tests/fixtures/scripts.ts'
import { missingGlyphs } from './missingGlyphs.ts'

const faces = [
  { family: 'serif', weight: 650 },
  { family: 'sans', weight: 400 },
] as const
const missing = (...texts: string[]) => missingGlyphs(texts.map((text) => ({ text, face: faces[0] })))

describe('characters that no font has', () => {
  it.each(Object.entries(scripts))('are none in %s', async (_, words) => {
    for (const face of faces) expect(await missingGlyphs(words.map((text) => ({ text, face })))).toEqual([])
  })

  it('are named, each once, with every text that holds them', async () => {
    expect(await missing('ไทย', 'Arden', 'ไ 😀')).toEqual([
      { character: 'ไ', codePoint: 'U+0E44 Thai', texts: ['ไทย', 'ไ 😀'] },
      { character: 'ท', codePoint: 'U+0E17 Thai', texts: ['ไทย'] },
      { character: 'ย', codePoint: 'U+0E22 Thai', texts: ['ไทย'] },
      { character: '😀', codePoint: 'U+1F600 emoji', texts: ['ไ 😀'] },
    ])
    expect((await missing('한국 ქართ \ue000 \ud800'))?.map(({ codePoint }) => codePoint)).toEqual([
      'U+D55C Hangul',
      'U+AD6D Hangul',
      'U+10E5 Georgian',
      'U+10D0 Georgian',
      'U+10E0 Georgian',
      'U+10D7 Georgian',
      'U+E000 private use',
      'U+D800 unassigned',
    ])
  })

  it('are not those that are never drawn, nor hyphens and spaces that another stands for', async () => {
    expect(await missing('a\u200db\u200f\u2066c\u2069\ufeff\u0007\ufe0f', 'ISIS‑K', 'a\u2010b\u202fc\u2003d')).toEqual(
      [],
    )
  })

  it('are not letters whose composed form a font has', async () => {
    expect(await missing('e\u0301', 'a\u0304', 'क\u093c')).toEqual([])
  })
})
