// Writes src/scene/fonts.metrics.json: how far each character of the shipped fonts advances, in thousandths of the size.
// Run by hand when a font's version changes: ALLEGIANCES_BROWSER=/path/to/chromium node scripts/measure-fonts.mjs
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium } from '@playwright/test'

const faces = {
  'serif 500': ['@fontsource-variable/source-serif-4/files/source-serif-4', 'normal', 500],
  'serif 600': ['@fontsource-variable/source-serif-4/files/source-serif-4', 'normal', 600],
  'serif 700': ['@fontsource-variable/source-serif-4/files/source-serif-4', 'normal', 700],
  'serif italic 500': ['@fontsource-variable/source-serif-4/files/source-serif-4', 'italic', 500],
  'serif italic 700': ['@fontsource-variable/source-serif-4/files/source-serif-4', 'italic', 700],
  'sans 400': ['@fontsource-variable/public-sans/files/public-sans', 'normal', 400],
  'sans 600': ['@fontsource-variable/public-sans/files/public-sans', 'normal', 600],
}
const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i))
const characters = [...range(0x20, 0x7e), ...range(0xa0, 0x17f), ...'–—‘’“”…•¶×≈≠→⁠ȘșȚțḤḥṢṣṬṭʿʾ']

const require = createRequire(import.meta.url)
const browser = await chromium.launch({ executablePath: process.env.ALLEGIANCES_BROWSER, args: ['--no-sandbox'] })
const page = await browser.newPage()
const metrics = {}
for (const [name, [base, style, weight]] of Object.entries(faces)) {
  const files = ['latin', 'latin-ext'].map((subset) =>
    readFileSync(require.resolve(`${base}-${subset}-wght-${style}.woff2`)),
  )
  const widths = await page.evaluate(
    async ({ files, style, weight, characters }) => {
      const families = await Promise.all(
        files.map(async (file, index) => {
          const family = `measured-${style}-${weight}-${index}-${Math.random().toString(36).slice(2)}`
          const bytes = Uint8Array.from(atob(file), (c) => c.charCodeAt(0))
          const face = new FontFace(family, bytes, { weight: '100 900', style })
          document.fonts.add(await face.load())
          return family
        }),
      )
      const context = document.createElement('canvas').getContext('2d')
      context.font = `${style} ${weight} 1000px ${families.join(', ')}`
      return characters.map((c) => Math.round(context.measureText(c).width))
    },
    { files: files.map((file) => file.toString('base64')), style, weight, characters },
  )
  metrics[name] = widths
}
await browser.close()
const lines = Object.entries(metrics).map(([name, widths]) => `${JSON.stringify(name)}: ${JSON.stringify(widths)}`)
const text = `{\n"characters": ${JSON.stringify(characters.join(''))},\n"advances": {\n${lines.join(',\n')}\n}\n}\n`
writeFileSync(new URL('../src/scene/fonts.metrics.json', import.meta.url), text)
