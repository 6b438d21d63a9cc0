import bidiFactory from 'bidi-js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorOf } from './anchor.ts'
import { baseDirection } from './baseDirection.ts'

describe('the base direction of a line', () => {
  it('is that of its first letter', () => {
    for (const text of ['Arden', '', '123', '(Arden) طالبان', '1. Arden', 'é', '漢字', 'भारत', 'Талибан'])
      expect(baseDirection(text), text).toBe('ltr')
    for (const text of ['طالبان', '(طالبان) TTP', '2007 شלום', '״שלום״', '۱۲ پښتو', '\u200fArden']) {
      expect(baseDirection(text), text).toBe('rtl')
    }
  })

  it('passes over what is isolated', () => {
    expect(baseDirection('\u2067طالبان\u2069 TTP')).toBe('ltr')
    expect(baseDirection('\u2066TTP\u2069 طالبان')).toBe('rtl')
  })

  it('is what the Unicode algorithm says', () => {
    const bidi = bidiFactory()
    const characters = fc.constantFrom(
      ...'aZé漢भ1٢۳ -()،؟ابپښשת',
      '\u200e',
      '\u200f',
      '\u061c',
      '\u2066',
      '\u2067',
      '\u2068',
      '\u2069',
    )
    fc.assert(
      fc.property(fc.array(characters, { maxLength: 12 }), (parts) => {
        const text = parts.join('')
        const level = bidi.getEmbeddingLevels(text).paragraphs[0]?.level ?? 0
        expect(baseDirection(text)).toBe(level === 1 ? 'rtl' : 'ltr')
      }),
      { seed: 4, numRuns: 2000 },
    )
  })
})

it('an anchor is an edge: in a line from the right its start is its end', () => {
  expect([anchorOf('start', 'Arden'), anchorOf('end', 'Arden')]).toEqual(['start', 'end'])
  expect([anchorOf('start', 'طالبان'), anchorOf('middle', 'طالبان'), anchorOf('end', 'طالبان')]).toEqual([
    'end',
    'middle',
    'start',
  ])
})
