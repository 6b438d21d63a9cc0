import { n } from '../../lib/path.ts'
import type { Text } from '../../scene/scene.ts'
import { inVisualOrder } from './bidi.ts'
import type { Cut, Slice } from './cut.ts'
import { glyphPath } from './glyphPath.ts'
import { itemise } from './itemise.ts'
import { type LoadedFont, loadFont } from './loadFont.ts'
import { shape } from './shape.ts'
import { loadSlices } from './slices.ts'

/** A run of glyphs of one cut in one direction, in visual order from the left. Lengths are those of the text's size. */
export interface Run {
  readonly cut: Cut
  /** In the order in which it is read. */
  readonly text: string
  readonly rtl: boolean
  /** From the left edge of the line. */
  readonly x: number
  readonly width: number
  readonly glyphs: readonly Glyph[]
}

export interface Glyph {
  readonly id: number
  /** What it stands for; several where letters join in one, none where a letter is drawn in parts. */
  readonly codePoints: readonly number[]
  /** From the left edge of the line. */
  readonly x: number
  /** From the baseline, downwards. */
  readonly y: number
  readonly advance: number
}

export interface SetText {
  readonly width: number
  readonly runs: readonly Run[]
}

/** Shapes lines of text with the fonts that were loaded for them. */
export interface Typesetter {
  readonly set: (text: Pick<Text, 'text' | 'face' | 'size'>) => SetText
  /** Path data of a text at its anchor and place. */
  readonly outline: (text: Text) => string
  /** A cut as TrueType. */
  readonly bytesOf: (cut: Cut) => Uint8Array
}

/** Loads the cuts that these texts need and no others. Only these texts, or parts of them in the same face, can be set. */
export const loadTypesetter = async (texts: readonly Pick<Text, 'text' | 'face'>[]): Promise<Typesetter> => {
  const slices = await loadSlices(texts.map(({ text }) => text))
  const cuts = new Set(texts.flatMap(({ text, face }) => itemise(text, face, slices).map(({ cut }) => cut)))
  const loaded = await Promise.all([...cuts].map(async (cut) => [cut, await loadFont(cut)] as const))
  return typesetter(slices, new Map(loaded))
}

const typesetter = (slices: readonly Slice[], fonts: ReadonlyMap<Cut, LoadedFont>): Typesetter => {
  const fontOf = (cut: Cut): LoadedFont => {
    const found = fonts.get(cut)
    if (!found) throw new Error(`The font ${cut.name} was not loaded for this text.`)
    return found
  }
  const set: Typesetter['set'] = ({ text, face, size }) => {
    let pen = 0
    const runs = inVisualOrder(itemise(text, face, slices)).map(({ cut, text, drawn, level }): Run => {
      const { font } = fontOf(cut)
      const rtl = level % 2 === 1
      const scale = size / font.unitsPerEm
      const x = pen
      const shaped = shape(font, drawn, rtl)
      const glyphs = shaped.glyphs.map((glyph) => ({
        id: glyph.id,
        codePoints: glyph.codePoints,
        x: x + glyph.x * scale,
        y: -glyph.y * scale,
        advance: glyph.advance * scale,
      }))
      pen += shaped.width * scale
      return { cut, text, rtl, x, width: shaped.width * scale, glyphs }
    })
    return { width: pen, runs }
  }
  const outline: Typesetter['outline'] = (text) => {
    const { width, runs } = set(text)
    const left = text.x - (text.anchor === 'end' ? width : text.anchor === 'middle' ? width / 2 : 0)
    return runs
      .flatMap(({ cut, glyphs }) => {
        const { font } = fontOf(cut)
        const scale = text.size / font.unitsPerEm
        return glyphs.map(({ id, x, y }) => glyphPath(font, id, { x: left + x, y: text.y + y }, scale, n))
      })
      .join('')
  }
  return { set, outline, bytesOf: (cut) => fontOf(cut).bytes }
}
