// Writes src/scene/scripts.metrics.json: about how far the letters of other scripts advance in the fonts that figures set
// them in, in steps of 25 thousandths of the size: one character each, from ! upwards. Letters that join are measured joined, in a second text as the last of a word.
// Run by hand when a font's version changes.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import * as hb from 'harfbuzzjs'
import subsetFont from 'subset-font'

const scripts = [
  { from: 0x386, to: 0x3ce, file: 'source-serif-4/files/source-serif-4-greek-600-normal' },
  { from: 0x401, to: 0x45f, file: 'source-serif-4/files/source-serif-4-cyrillic-600-normal' },
  { from: 0x5d0, to: 0x5ea, file: 'noto-serif-hebrew/files/noto-serif-hebrew-hebrew-700-normal' },
  { from: 0x621, to: 0x64a, file: 'noto-naskh-arabic/files/noto-naskh-arabic-arabic-700-normal', joins: true },
  { from: 0x660, to: 0x669, file: 'noto-naskh-arabic/files/noto-naskh-arabic-arabic-700-normal' },
  { from: 0x6f0, to: 0x6f9, file: 'noto-naskh-arabic/files/noto-naskh-arabic-arabic-700-normal' },
  { from: 0x671, to: 0x6d3, file: 'noto-naskh-arabic/files/noto-naskh-arabic-arabic-700-normal', joins: true },
  { from: 0x904, to: 0x96f, file: 'noto-serif-devanagari/files/noto-serif-devanagari-devanagari-700-normal' },
]

const require = createRequire(import.meta.url)
const rows = []
for (const { from, to, file, joins } of scripts) {
  const bytes = readFileSync(require.resolve(`@fontsource/${file}.woff`))
  const sfnt = await subsetFont(bytes, undefined, { keepAllGlyphs: true, targetFormat: 'sfnt' })
  const font = new hb.Font(new hb.Face(new hb.Blob(sfnt)))
  const letters = Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i))
  const coded = (measure) =>
    letters.map((letter) => String.fromCharCode(33 + Math.round(measure(letter) / 25))).join('')
  // As it stands before another letter, and as it stands last.
  const measures = joins
    ? [(letter) => advance(font, `ب${letter}ب`, 1), (letter) => advance(font, `ب${letter}`, 1)]
    : [(letter) => alone(font, letter)]
  const [inside, last = inside] = measures.map(coded)
  rows.push({ from, inside, ...(last !== inside && { last }) })
}
writeFileSync(new URL('../src/scene/scripts.metrics.json', import.meta.url), `${JSON.stringify(rows, null, 1)}\n`)

function alone(font, letter) {
  if (/\p{Mn}/u.test(letter)) return 0
  return /\p{Mc}/u.test(letter) ? advance(font, `क${letter}`) - advance(font, 'क') : advance(font, letter)
}

/** Of the whole text, or of the letter at an index. */
function advance(font, text, index) {
  if (/\p{Cn}/u.test(text)) return 600
  const buffer = new hb.Buffer()
  buffer.addText(text)
  buffer.guessSegmentProperties()
  hb.shape(font, buffer)
  const positions = buffer.getGlyphPositions()
  return buffer
    .getGlyphInfos()
    .reduce((sum, { cluster }, i) => sum + (index === undefined || cluster === index ? positions[i].xAdvance : 0), 0)
}
