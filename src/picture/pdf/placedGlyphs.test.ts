import { describe, expect, it } from 'vitest'
import type { Cut } from '../type/cut.ts'
import type { Run } from '../type/typesetter.ts'
import { acrossSpaces } from './acrossSpaces.ts'
import { isPlain, placedGlyphs } from './placedGlyphs.ts'
import { inReadingOrder } from './readingOrder.ts'

/** Glyphs ten wide one after the other, each of some characters; a number moves one to its own place, without width. */
const run = (text: string, rtl: boolean, ...glyphs: readonly (string | readonly [string, number])[]): Run => {
  let pen = 0
  const placed = glyphs.map((glyph, i) => {
    const [characters, at] = typeof glyph === 'string' ? [glyph, undefined] : glyph
    const advance = at === undefined ? 10 : 0
    const x = at ?? pen
    pen += advance
    return { id: i + 1, codePoints: [...characters].map((c) => c.codePointAt(0) ?? 0), x, y: 0, advance }
  })
  return { cut: 'one' as unknown as Cut, text, rtl, x: 0, width: pen, glyphs: placed }
}
const readings = (one: Run) => placedGlyphs(one).shown.map(({ reading }) => reading)

describe('placedGlyphs', () => {
  it('lets each glyph read its own letters, several where they join in one', () => {
    const office = run('office', false, 'o', 'ffi', 'c', 'e')
    expect(readings(office)).toEqual(['o', 'ffi', 'c', 'e'])
    expect(isPlain(office, placedGlyphs(office))).toBe(true)
  })

  it('draws a mark, which its letter reads', () => {
    const marked = run('x\u030cy', false, 'x', ['\u030c', 4], 'y')
    expect(readings(marked)).toEqual(['x\u030c', 'y'])
    expect(placedGlyphs(marked).drawn.map(({ id }) => id)).toEqual([2])
  })

  it('keeps what runs from the right as it is seen, for readers that turn it round', () => {
    // Shin, a vowel, lamed: from the left lamed, the vowel, shin.
    expect(readings(run('ש\u05b8ל', true, 'ל', ['\u05b8', 12], 'ש'))).toEqual(['ל', '\u05b8ש'])
    expect(readings(run('(ש', true, 'ש', ')'))).toEqual(['ש', '('])
  })

  it('deals out the letters of a word that are drawn in another order, and the rest to the last', () => {
    // The vowel i of hi stands before the consonant that it follows.
    const hindi = run('हिन्दी ह', false, 'ि', 'ह', 'न्', 'दी', ' ', 'ह')
    expect(readings(hindi)).toEqual(['हि', 'न्', 'दी', '\u2060', ' ', 'ह'])
    expect(isPlain(hindi, placedGlyphs(hindi))).toBe(false)
    expect(readings(run('abcd', false, 'b', 'a'))).toEqual(['a', 'bcd'])
  })

  it('shows no glyph of a character that the font lacks', () => {
    const lacking = run('a?', false, 'a', '?')
    const missing = { ...lacking, glyphs: lacking.glyphs.map((glyph, i) => (i === 1 ? { ...glyph, id: 0 } : glyph)) }
    expect(placedGlyphs(missing).shown.map(({ id }) => id)).toEqual([1])
    expect(placedGlyphs(missing).drawn.map(({ id }) => id)).toEqual([0])
  })
})

describe('inReadingOrder', () => {
  it('puts the runs of a line back as they were written', () => {
    const seen = [run(' 2007', false), run('TTP', false), run(' (', true), run('طالبان', true)]
    const ordered = inReadingOrder('طالبان (TTP 2007', seen)
    expect(ordered.map(({ text }) => text)).toEqual(['طالبان', ' (', 'TTP', ' 2007'])
  })

  it('leaves them where they do not make up the line', () => {
    const seen = [run('ב', true), run('א', true)]
    expect(inReadingOrder('xyz', seen)).toEqual(seen)
  })
})

describe('acrossSpaces', () => {
  const space = { ...run(' ', true, ' '), cut: 'other' as unknown as Cut }
  const [left, right] = [run('ב', true, 'ב'), run('א', true, 'א')]

  it('joins words of one font that run from the right, with its own space between them', () => {
    const joined = acrossSpaces([left, space, right], () => 77)
    expect(joined.map(({ text }) => text)).toEqual(['א ב'])
    expect(joined[0]?.glyphs.map(({ id }) => id)).toEqual([1, 77, 1])
  })

  it('leaves them apart where the font has no space, and what runs from the left', () => {
    expect(acrossSpaces([left, space, right], () => 0).length).toBe(3)
    expect(acrossSpaces([run('a', false, 'a'), run(' ', false, ' ')], () => 77).length).toBe(2)
  })
})
