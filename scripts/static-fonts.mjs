// Writes src/picture/type/fonts/*.woff: the Latin cuts of the two fonts at the weights that names and figures are set in,
// each a font without axes, as PDF needs it. WOFF 1, whose compression every browser and Node undo without a decoder of
// our own. Run by hand when a font's version or a weight changes, and scripts/list-slices.mjs after it.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'

const cuts = [
  ['source-serif-4', 'normal', [500, 600, 650, 700]],
  ['source-serif-4', 'italic', [500, 600, 650, 700]],
  ['public-sans', 'normal', [400, 600]],
]
// No small capitals, old figures and the like: they would double the glyphs and no figure asks for them.
const keepFeatures = ['ccmp', 'locl', 'calt', 'liga', 'clig', 'kern', 'mark', 'mkmk']

const require = createRequire(import.meta.url)
let total = 0
for (const [font, style, weights] of cuts) {
  for (const part of ['latin', 'latin-ext', 'vietnamese']) {
    const file = require.resolve(`@fontsource-variable/${font}/files/${font}-${part}-wght-${style}.woff2`)
    for (const wght of weights) {
      const bytes = await subsetFont(readFileSync(file), charactersOf(font, part), {
        targetFormat: 'woff',
        variationAxes: { wght },
        keepFeatures,
        noHinting: true,
      })
      total += bytes.length
      writeFileSync(new URL(`../src/picture/type/fonts/${font}-${part}-${wght}-${style}.woff`, import.meta.url), bytes)
    }
  }
}
console.log(`${total} bytes`)

/** Every character of the range by which the page would fetch this part; the font keeps those that it has. */
function charactersOf(font, part) {
  const ranges = JSON.parse(readFileSync(require.resolve(`@fontsource/${font}/unicode.json`), 'utf8'))[part]
  return ranges
    .split(',')
    .flatMap((range) => {
      const [first, last = first] = range
        .slice(2)
        .split('-')
        .map((hex) => Number.parseInt(hex, 16))
      return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i))
    })
    .join('')
}
