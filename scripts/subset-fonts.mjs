// Writes src/app/fonts/*.woff2: the shipped cuts of the two fonts, with the weights and characters that the first view
// needs. What else is asked for comes from the fonts' packages, by unicode-range. Run by hand when a font's version changes.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'

const cuts = {
  'source-serif-4-latin': '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  'source-serif-4-latin-italic': '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
  'public-sans-latin': '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2',
}
const latin = Array.from({ length: 0x100 - 0x20 }, (_, i) => String.fromCodePoint(i + 0x20)).join('')
const characters = `${latin}–—‘’“”…•¶×≈≠→‑`

const require = createRequire(import.meta.url)
for (const [name, file] of Object.entries(cuts)) {
  const subset = await subsetFont(readFileSync(require.resolve(file)), characters, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
  })
  writeFileSync(new URL(`../src/app/fonts/${name}.woff2`, import.meta.url), subset)
  console.log(`${name}.woff2  ${subset.length} bytes`)
}
