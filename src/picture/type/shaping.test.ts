import * as hb from 'harfbuzzjs'
import { describe, expect, it, vi } from 'vitest'
import { scripts } from '../../../tests/fixtures/scripts.ts'
import { itemise } from './itemise.ts'
import { loadFont } from './loadFont.ts'
import { shape } from './shape.ts'
import { loadSlices } from './slices.ts'

// Ten thousand words, and the fonts are read first.
vi.setConfig({ testTimeout: 60_000 })

const face = { family: 'serif', weight: 500 } as const

/** Marks on one letter may come in any order: what counts is where the ink is. */
const inOrder = <G extends { id: number; x: number; y: number }>(glyphs: G[]): G[] =>
  glyphs.toSorted((a, b) => a.x - b.x || a.id - b.id || a.y - b.y)

const fonts = new Map<Uint8Array, hb.Font>()
const harfbuzz = (bytes: Uint8Array, text: string, rtl: boolean) => {
  const font = fonts.get(bytes) ?? new hb.Font(new hb.Face(new hb.Blob(bytes)))
  fonts.set(bytes, font)
  const buffer = new hb.Buffer()
  buffer.addText(text)
  buffer.guessSegmentProperties()
  buffer.setDirection(rtl ? hb.Direction.RTL : hb.Direction.LTR)
  hb.shape(font, buffer)
  const positions = buffer.getGlyphPositions()
  let pen = 0
  const glyphs = buffer.getGlyphInfos().map(({ codepoint: id }, i) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {}
    const x = pen + xOffset
    pen += xAdvance
    return { id, x, y: yOffset }
  })
  return { glyphs: inOrder(glyphs.filter(({ id }) => font.glyphToPath(id) !== '')), width: pen }
}

/** Sets a word with both, piece by piece; what differs is told. */
const differences = async (words: readonly string[]): Promise<string[]> => {
  const slices = await loadSlices(words)
  const found: string[] = []
  for (const word of words) {
    for (const { cut, text, drawn, level } of itemise(word, face, slices)) {
      const { font, bytes } = await loadFont(cut)
      const rtl = level % 2 === 1
      const { glyphs, width } = shape(font, drawn, rtl)
      const inked = glyphs.filter(({ id }) => font.getGlyph(id).path.commands.length > 0)
      const ours = JSON.stringify({ glyphs: inOrder(inked.map(({ id, x, y }) => ({ id, x, y }))), width })
      const theirs = JSON.stringify(harfbuzz(bytes, text, rtl))
      if (ours !== theirs) found.push(`${text} in ${cut.name}:\n${ours}\n${theirs}`)
    }
  }
  return found
}

/** HarfBuzz sets text in most browsers: the same glyphs, in the same places, to the unit of the font. */
describe('names are set as HarfBuzz sets them', () => {
  it.each(Object.entries(scripts))('%s', async (_, words) => {
    expect(await differences(words)).toEqual([])
  })

  const range = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i))
  const pairs = (first: readonly string[], second: readonly string[]) => first.flatMap((a) => second.map((b) => a + b))

  it('every Arabic letter before and after others, with those of Pashto, Dari and Urdu', async () => {
    const letters = [...range(0x621, 0x63a), ...range(0x641, 0x64a), ...'ټډړښېګگچپکیہھےںٹڈڑژځڅۍۀڼ']
    const others = [...'ابحردسطعفکلمنهویےټګ']
    expect(await differences([...pairs(letters, others), ...pairs(others, letters)])).toEqual([])
  })

  it('every Devanagari conjunct of two, with a vowel sign on each letter and a reph', async () => {
    const letters = range(0x915, 0x939)
    const signs = [...range(0x93e, 0x94c), 'ं', 'ँ', 'ः', 'ृ']
    expect(
      await differences(
        pairs(
          letters.map((letter) => `${letter}्`),
          letters,
        ),
      ),
    ).toEqual([])
    expect(await differences(pairs(letters, signs))).toEqual([])
    expect(await differences(pairs(letters, ['र्', '़', 'ि']).map((word) => `र्${word}`))).toEqual([])
  })

  it('every Hebrew letter with every point', async () => {
    expect(await differences(pairs(range(0x5d0, 0x5ea), [...range(0x5b0, 0x5bc), 'ׁ', 'ׂ']))).toEqual([])
  })

  it('whatever was set before', async () => {
    expect(await differences(['घ़', 'क़', 'घ़ा', 'क़ि', 'محًٓد', 'घ़ा'])).toEqual([])
  })
})
