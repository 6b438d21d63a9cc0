import type { Text } from '../../scene/scene.ts'
import type { Run, Typesetter } from '../type/typesetter.ts'
import type { EmbeddedFont } from './embeddedFont.ts'
import type { FontShelf } from './fontShelf.ts'
import { glyphSegments } from './glyphSegments.ts'
import { number, operatorsOf } from './pathOperators.ts'
import type { Pen } from './pen.ts'
import { plain, readingsOf } from './readings.ts'
import { textString } from './textString.ts'

/** As wide as on the screen, in the lengths of a layer. */
const haloWidth = 4.5

export interface Tools {
  readonly pen: Pen
  readonly setter: Typesetter
  readonly shelf: FontShelf
}

/** Paints a line of text with the glyphs and at the places that the typesetter says, on a halo of paper where asked. */
export const paintText = ({ pen, setter, shelf }: Tools, text: Text, halo: boolean): void => {
  const { width, runs } = setter.set(text)
  const left = leftOf(text, width)
  const set = runs.map((run) => ({ run, font: shelf.font(run.cut), readings: readingsOf(run) }))
  if (halo) {
    for (const { run, font } of set) paintHalo(pen, shelf, font, run, { ...text, x: left })
  }
  pen.fill(text.paint)
  const simple = runs.every(isSimple)
  if (!simple) pen.write(`/Span << /ActualText ${textString(text.text)} >> BDC`)
  for (const { run, font, readings } of set) paintRun(pen, font, run, readings, { ...text, x: left })
  if (!simple) pen.write('EMC')
}

/** Where a line begins. */
export const leftOf = ({ x, anchor }: Pick<Text, 'x' | 'anchor'>, width: number): number =>
  x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0)

/** Whether glyph by glyph, from the left, a run reads what is written. */
const isSimple = ({ text, rtl, glyphs }: Run): boolean =>
  !rtl &&
  glyphs.every(({ id }) => id !== 0) &&
  plain(glyphs.map(({ codePoints }) => String.fromCodePoint(...codePoints)).join('')) === plain(text)

const paintHalo = (pen: Pen, shelf: FontShelf, font: EmbeddedFont, { glyphs }: Run, text: Text): void => {
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

/** What the font lacks is drawn as its sign for that, which no text may refer to. */
const paintMissing = (pen: Pen, { font }: EmbeddedFont, text: Text, x: number): void => {
  const scale = text.size / font.unitsPerEm
  pen.within([scale, 0, 0, -scale, x, text.y], () => pen.write(operatorsOf(glyphSegments(font, 0)), 'f'))
}

const paintRun = (pen: Pen, font: EmbeddedFont, run: Run, readings: readonly string[], text: Text): void => {
  const { size } = text
  let open: string[] = []
  let hex = ''
  let height: number | undefined
  let at = 0
  const close = () => {
    if (hex !== '') open.push(`<${hex}>`)
    if (open.length > 0) pen.write(`[${open.join('')}] TJ`)
    open = []
    hex = ''
  }
  for (const { id, x } of run.glyphs) if (id === 0) paintMissing(pen, font, text, text.x + x)
  pen.write('BT', `/${font.name} ${number(size)} Tf`)
  run.glyphs.forEach(({ id, x, y }, i) => {
    if (id === 0) return
    if (y !== height) {
      close()
      // The page's y runs downwards, a text's upwards.
      pen.write(`1 0 0 -1 ${number(text.x + x)} ${number(text.y + y)} Tm`)
      height = y
      at = x
    }
    const back = Math.round(((at - x) * 1000) / size)
    if (back !== 0) {
      if (hex !== '') open.push(`<${hex}>`)
      hex = ''
      open.push(String(back))
      at -= (back * size) / 1000
    }
    hex += font
      .code(id, readings[i] ?? '')
      .toString(16)
      .toUpperCase()
      .padStart(4, '0')
    at += (font.advance(id) * size) / 1000
  })
  close()
  pen.write('ET')
}
