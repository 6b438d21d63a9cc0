import type { Font } from 'fontkit'

/** A glyph at its place in a run, in units of the font; `y` upwards. */
export interface Placed {
  readonly id: number
  readonly codePoints: readonly number[]
  readonly x: number
  readonly y: number
  readonly advance: number
}

/** Chooses and places the glyphs of a piece of text, from the left. */
export const shape = (font: Font, drawn: string, rtl: boolean): { glyphs: readonly Placed[]; width: number } => {
  forgetGlyphs(font)
  const { glyphs, positions } = font.layout(inMarkOrder(drawn), [], scriptOf(drawn), undefined, rtl ? 'rtl' : 'ltr')
  let pen = 0
  const placed = glyphs.map((glyph, i) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {}
    const x = pen + xOffset
    pen += xAdvance
    return { id: glyph.id, codePoints: glyph.codePoints, x, y: yOffset, advance: xAdvance }
  })
  return { glyphs: placed, width: pen }
}

/** A shadda stands next to its letter, with the vowel signs on it, whatever order normal forms give them. */
const inMarkOrder = (drawn: string): string => drawn.replace(/([\u064b-\u0650\u08e4-\u08fe]+)\u0651/g, '\u0651$1')

/**
 * The library remembers glyphs with the characters that they first stood for, and takes those for what is written when the
 * glyph comes up again: the same word would be set one way or another by what was set before it.
 */
const forgetGlyphs = (font: Font): void => {
  ;(font as Font & { _glyphs: object })._glyphs = {}
}

/** By the tags of OpenType. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Arabic}/u, 'arab'],
  [/\p{Script=Hebrew}/u, 'hebr'],
  [/\p{Script=Devanagari}/u, 'dev2'],
  [/\p{Script=Cyrillic}/u, 'cyrl'],
  [/\p{Script=Greek}/u, 'grek'],
  [/\p{Script=Han}/u, 'hani'],
]
const scriptOf = (drawn: string): string => scripts.find(([pattern]) => pattern.test(drawn))?.[1] ?? 'latn'
