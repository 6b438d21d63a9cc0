import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { latinFonts, measureFirstRoute, type Weight } from './first-route.ts'
import { root } from './source-files.ts'

const site = `${root}dist/`
const kilobyte = 1000

function measure() {
  if (!existsSync(`${site}index.html`)) expect.fail('There is no finished site to weigh: run npm run build first.')
  return measureFirstRoute(site)
}

function expectWithin(budget: number, what: string, weights: readonly Weight[]) {
  const total = weights.reduce((sum, { bytes }) => sum + bytes, 0)
  const rows = [...weights]
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ file, bytes }) => `  ${inKilobytes(bytes)}  ${file}`)
  const report = `${what}, gzip: ${inKilobytes(total)} of ${budget} kB\n${rows.join('\n')}`
  console.log(report)
  expect(weights.length, `${what}: nothing found, so nothing was weighed.`).toBeGreaterThan(0)
  if (total > budget * kilobyte)
    expect.fail(`${report}\nThe map must open on a slow line. Load what is heavy when first asked for.`)
}

const inKilobytes = (bytes: number) => `${(bytes / kilobyte).toFixed(1)} kB`

it('the first route’s JavaScript is at most 300 kB', () => {
  expectWithin(300, 'JavaScript of the first route', measure().scripts)
})

it('its styles, fonts and data are at most 160 kB', () => {
  const { rest } = measure()
  expectWithin(160, 'Styles, fonts and data of the first route', rest)
  // Without these the test would pass because it looked in the wrong place.
  for (const kind of ['.css', '.woff2', '.json']) {
    expect(
      rest.some(({ file }) => file.endsWith(kind)),
      `no ${kind} file was found to weigh`,
    ).toBe(true)
  }
})

it('the page for frames of other sites is at most 450 kB, with its fonts and data', () => {
  if (!existsSync(`${site}embed/index.html`)) expect.fail('There is no such page: run npm run build first.')
  const bytes = gzipSync(readFileSync(`${site}embed/index.html`)).length
  expectWithin(450, 'The embedded page', [{ file: 'embed/index.html', bytes }])
})

it('counts the fonts with English letters that are not italic', () => {
  const face = (url: string, rest: string) => `@font-face{font-family:A;src:url(./${url}) format("woff2");${rest}}`
  const css = [
    face('latin.woff2', 'font-style:normal;unicode-range:U+0-FF,U+131'),
    face('wild.woff2', 'unicode-range:U+??,U+131'),
    face('all.woff2', 'font-weight:400'),
    face('ext.woff2', 'font-style:normal;unicode-range:U+100-2BA,U+1E00-1E9F'),
    face('italic.woff2', 'font-style:italic;unicode-range:U+0-FF'),
  ]
  expect(latinFonts(css.join('\n'))).toEqual(['./latin.woff2', './wild.woff2', './all.woff2'])
})
