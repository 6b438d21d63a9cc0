// Writes src/picture/type/slices.json and hanSlices.json: which characters each font file for figures really has, for the
// packages' own unicode-range promises more than the files hold. Run by hand after scripts/static-fonts.mjs.
import { readdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { openSync } from 'fontkit'

const require = createRequire(import.meta.url)
const folder = (font) => path.dirname(require.resolve(`@fontsource/${font}/unicode.json`))
const ours = (file) => new URL(`../src/picture/type/fonts/${file}.woff`, import.meta.url).pathname
const packed = (font) => (file) => path.join(folder(font), 'files', `${file}.woff`)

// In the order in which a character is looked for: what several fonts have belongs to the first.
const latin = ['latin', 'latin-ext', 'vietnamese']
const cyrillic = ['cyrillic', 'cyrillic-ext', 'greek']
const rest = ['greek-ext', 'latin-ext']
const fonts = [
  { family: 'serif', font: 'source-serif-4', parts: latin, weights: [500, 600, 650, 700], italic: true },
  { family: 'sans', font: 'public-sans', parts: latin, weights: [400, 600] },
  { family: 'serif', font: 'source-serif-4', parts: cyrillic, weights: [500, 600, 700], italic: true },
  { family: 'any', font: 'noto-sans', parts: [...cyrillic, ...rest], weights: [400, 600] },
  { family: 'any', font: 'noto-naskh-arabic', parts: ['arabic'], weights: [400, 700] },
  { family: 'any', font: 'noto-serif-hebrew', parts: ['hebrew'], weights: [400, 700] },
  { family: 'any', font: 'noto-serif-devanagari', parts: ['devanagari'], weights: [400, 700] },
]
// Controls, and in fonts of other scripts the spaces and hyphens: a line takes those from its Latin font.
const unwanted = /[\p{Cc}\ufeff\uffff]/u
const shared = /[\x20\xa0\u2000-\u2010]/

const slices = fonts.flatMap(({ family, font, parts, weights, italic = false }, row) =>
  parts.map((part) => {
    const file = `${font}-${part}-${weights[0]}-normal`
    const characters = charactersOf((row < 2 ? ours : packed(font))(file), row >= 2)
    return { family, font, part, weights, italic, characters }
  }),
)
const han = readdirSync(path.join(folder('noto-serif-sc'), 'files'))
  .map((file) => /^noto-serif-sc-(\d+)-400-normal\.woff$/.exec(file)?.[1])
  .filter((part) => part !== undefined)
  .sort((a, b) => a - b)
  .map((part) => [part, charactersOf(packed('noto-serif-sc')(`noto-serif-sc-${part}-400-normal`), true)])
write('slices', slices)
write('hanSlices', Object.fromEntries(han))

/** Such as `41-5a,61`. */
function charactersOf(file, isForeign) {
  const ranges = []
  for (const code of openSync(file).characterSet.toSorted((a, b) => a - b)) {
    const character = String.fromCodePoint(code)
    if (unwanted.test(character) || (isForeign && shared.test(character))) continue
    const last = ranges.at(-1)
    if (last?.[1] === code - 1) last[1] = code
    else ranges.push([code, code])
  }
  return ranges.map(([first, last]) => (first === last ? hex(first) : `${hex(first)}-${hex(last)}`)).join()
}

function hex(code) {
  return code.toString(16)
}

function write(name, rows) {
  const text = `${JSON.stringify(rows, null, 1)}\n`
  writeFileSync(new URL(`../src/picture/type/${name}.json`, import.meta.url), text)
  console.log(`${name}.json  ${text.length} bytes`)
}
