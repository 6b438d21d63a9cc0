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
  const { glyphs, positions } = font.layout(drawn, [], scriptOf(drawn), undefined, rtl ? 'rtl' : 'ltr')
  let pen = 0
  const placed = glyphs.map((glyph, i) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {}
    const x = pen + xOffset
    pen += xAdvance
    return { id: glyph.id, codePoints: glyph.codePoints, x, y: yOffset, advance: xAdvance }
  })
  return { glyphs: placed, width: pen }
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
