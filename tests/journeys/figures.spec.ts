import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { readPdf } from '../fixtures/readPdf.ts'

const run = promisify(execFile)
const script = path.resolve('scripts/figures.mjs')
const list = `
- name: map
  view: date=2021-08-26/2021-08-31
  preset: print
  formats: [pdf, png]
  file: { dpi: 96 }
- name: matrix
  view: lens=matrix&date=2001
  title: Tied <or> not
  formats: svg
- view: '#date=2001'
  preset: slide
  formats: [pptx]
`
let folder = ''
test.beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'allegiances-figures-'))
})
test.afterEach(() => rm(folder, { recursive: true, force: true }))

const figures = async (views: string, ...more: readonly string[]) => {
  const file = path.join(folder, 'views.yaml')
  await writeFile(file, views)
  return run(process.execPath, [script, file, '--out', path.join(folder, 'out'), ...more])
}
const made = (name: string) => readFile(path.join(folder, 'out', name))

test('npm run figures makes every figure of a list, as the composer would', async () => {
  test.skip(!process.env.ALLEGIANCES_BROWSER, 'not run: no Chromium, Chrome or Edge was found')
  const { stdout } = await figures(list, '--site', 'https://example.org/map/')
  // No name was given: from its title, which is the map's as long as its subject is not there, and the date.
  const slide = 'isis-k-afghanistan-2001.pptx'
  expect((await readdir(path.join(folder, 'out'))).sort()).toEqual([slide, 'map.pdf', 'map.zip', 'matrix.svg'])
  expect(stdout.split('\n').filter((line) => / page/.test(line))).toHaveLength(4)

  const { pages } = await readPdf(new Uint8Array(await made('map.pdf')))
  expect(pages).toHaveLength(2)
  expect(pages[0]?.width).toBeCloseTo((297 / 25.4) * 72, 0)
  expect(pages.map(({ text }) => text).join('')).toContain('https://example.org/map/#')

  const images = unzipSync(await made('map.zip'))
  expect(Object.keys(images)).toEqual(['page-1.png', 'page-2.png'])
  // A4 across at 96 to the inch.
  expect(Buffer.from(images['page-1.png'] ?? []).readUInt32BE(16)).toBe(Math.round((1754 * 96) / 150))

  const svg = (await made('matrix.svg')).toString('utf8')
  expect(svg).toContain('<title>Tied &lt;or&gt; not</title>')
  expect(svg).toContain('Northern Alliance')

  const notes = strFromU8(unzipSync(await made(slide))['ppt/notesSlides/notesSlide1.xml'] ?? new Uint8Array())
  expect(notes).toMatch(/\[\d[^\]]*¶\d/)
  // A page for itself, opened on this computer, is no address to give away.
  expect(svg + notes).not.toContain('127.0.0.1')
})

test('npm run figures says what is wrong with a list before it makes any', async () => {
  const wrong = figures('- { view: date=2001, preset: wall, formats: [gif] }')
  await expect(wrong).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/figure 1: there is no preset wall[\s\S]*figure 1: there is no format gif/),
  })
})
