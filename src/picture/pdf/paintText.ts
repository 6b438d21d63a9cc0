import type { Text } from '../../scene/scene.ts'
import type { Glyph, Run, Typesetter } from '../type/typesetter.ts'
import { acrossSpaces } from './acrossSpaces.ts'
import type { EmbeddedFont } from './embeddedFont.ts'
import type { FontShelf } from './fontShelf.ts'
import { glyphSegments } from './glyphSegments.ts'
import { glyphShows } from './glyphShows.ts'
import { operatorsOf } from './pathOperators.ts'
import type { Pen } from './pen.ts'
import { isPlain, placedGlyphs } from './placedGlyphs.ts'
import { inReadingOrder } from './readingOrder.ts'
import { textString } from './textString.ts'

/** As wide as on the screen, in the lengths of a layer. */
const haloWidth = 4.5

export interface Tools {
  readonly pen: Pen
  readonly setter: Typesetter
  readonly shelf: FontShelf
}

/** Paints a line of text with the glyphs and at the places that the typesetter says, on a halo of paper where asked. */
export const paintText = (tools: Tools, text: Text, halo: boolean): void => {
  const { turn, ...level } = text
  if (!turn) {
    paintLevel(tools, text, halo)
    return
  }
  const angle = (turn * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  tools.pen.within([cos, sin, -sin, cos, text.x, text.y], () => paintLevel(tools, { ...level, x: 0, y: 0 }, halo))
}

const paintLevel = ({ pen, setter, shelf }: Tools, text: Text, halo: boolean): void => {
  const { width, runs } = setter.set(text)
  const placed = { ...text, x: leftOf(text, width) }
  if (halo) for (const run of runs) paintHalo(pen, shelf, run, placed)
  pen.fill(text.paint)
  const joined = acrossSpaces(runs, (cut) => shelf.font(cut).font.glyphForCodePoint(0x20).id)
  for (const run of inReadingOrder(text.text, joined)) paintRun(pen, shelf, run, placed)
}

/** Where a line begins. */
export const leftOf = ({ x, anchor }: Pick<Text, 'x' | 'anchor'>, width: number): number =>
  x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0)

const paintHalo = (pen: Pen, shelf: FontShelf, { cut, glyphs }: Run, text: Text): void => {
  const font = shelf.font(cut)
  const scale = text.size / font.font.unitsPerEm
  for (const { id, x, y } of glyphs) {
    const name = shelf.halo(font, id)
    if (name === undefined) continue
    pen.within([scale, 0, 0, -scale, text.x + x, text.y + y], () => {
      pen.stroke('paper', haloWidth / scale)
      pen.write(`/${name} Do`)
    })
  }
}

/**
 * A run whose glyphs do not read what is written, such as one in which vowels stand before the consonants that they
 * follow, says so beside them. One that runs from the right does not: readers turn its glyphs round by themselves, and
 * would turn round what is said as well.
 */
const paintRun = (pen: Pen, shelf: FontShelf, run: Run, text: Text): void => {
  const font = shelf.font(run.cut)
  const placed = placedGlyphs(run)
  for (const glyph of placed.drawn) drawGlyph(pen, font, glyph, text)
  if (placed.shown.length === 0) return
  shelf.use(font)
  const said = !run.rtl && !isPlain(run, placed)
  if (said) pen.write(`/Span << /ActualText ${textString(run.text)} >> BDC`)
  pen.write(...glyphShows(font, placed.shown, text))
  if (said) pen.write('EMC')
}

/** Draws a glyph that is no text: a mark, or the sign for a character that the font lacks. */
const drawGlyph = (pen: Pen, { font }: EmbeddedFont, { id, x, y }: Glyph, text: Text): void => {
  const scale = text.size / font.unitsPerEm
  const path = operatorsOf(glyphSegments(font, id))
  if (path !== '') pen.within([scale, 0, 0, -scale, text.x + x, text.y + y], () => pen.write(path, 'f'))
}
