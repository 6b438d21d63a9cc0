import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { defaultView } from '../../src/model/view.ts'
import type { Figure } from '../../src/picture/figure.ts'
import { type FigureColours, looks } from '../../src/picture/figureColours.ts'
import { citationsOf } from '../../src/picture/layout/citations.ts'
import { figureOf } from '../../src/picture/layout/figureOf.ts'
import { figurePptx } from '../../src/picture/pptx/figurePptx.ts'
import { defaultSettings, type PageName } from '../../src/picture/settings.ts'
import { query } from '../../src/query/query.ts'
import { compose } from '../../src/scene/compose.ts'
import { all, type Element, one, openPackage, paragraphsIn } from '../fixtures/openPackage.ts'
import { dataset } from './theMap.ts'

const visible = query(dataset, defaultView)
const positions = dataset.layout.wide
const onScreen = { visible, positions, scene: compose(visible, positions, { scale: 1 }) }
const figureOn = (name: PageName, colours: FigureColours = 'white'): Figure =>
  figureOf(
    onScreen,
    { ...defaultSettings, page: { ...defaultSettings.page, name }, references: 'notes', colours },
    { address: 'https://maps.example/#date=2021-08-26/2021-08-31', licence: 'CC BY 4.0' },
  )
const wide = figureOn('wide')
const parts = openPackage(await figurePptx([wide], looks.white))
const slide = parts.get('ppt/slides/slide1.xml') as Element
const write = (name: PageName, colours: FigureColours = 'white') =>
  figurePptx([figureOn(name, colours)], looks[colours])

describe('the map as a slide', () => {
  it('has every visible tie with its citations in the notes, and as a line that is described by them', () => {
    const notes = paragraphsIn(parts.get('ppt/notesSlides/notesSlide1.xml') as Element)
    const described = all(slide, 'p:cNvPr').map(({ attributes }) => attributes.descr ?? '')
    for (const { tie, number } of wide.source.numbered) {
      const citations = citationsOf(tie, dataset)
      expect(notes.find((line) => line.startsWith(`${number}. `))).toContain(citations)
      expect(described.some((words) => words.includes(citations))).toBe(true)
    }
    expect(visible.ties.length).toBeGreaterThan(30)
  })

  it('glues as many ties as are straight, each end where the tie ends', () => {
    const straight = onScreen.scene.ties.filter(({ curve }) => curve.straight)
    const lines = all(slide, 'p:cxnSp').filter((line) => one(line, 'p:cNvPr').attributes.descr)
    expect(lines).toHaveLength(straight.length)
    const shapes = new Map(all(slide, 'p:sp').map((shape) => [one(shape, 'p:cNvPr').attributes.id, shape]))
    for (const line of lines) {
      const { flipH, flipV } = one(line, 'a:xfrm').attributes
      const [at, size] = [one(line, 'a:off').attributes, one(line, 'a:ext').attributes]
      const [left, right] = [Number(at.x), Number(at.x) + Number(size.cx)]
      const [top, bottom] = [Number(at.y), Number(at.y) + Number(size.cy)]
      const first = shapes.get(one(line, 'a:stCxn').attributes.id) as Element
      const [place, speck] = ['a:off', 'a:ext'].map((name) => one(one(first, 'a:xfrm'), name).attributes) as Record<
        string,
        string
      >[]
      // The first site of a rectangle is the middle of its upper side.
      expect(Number(place?.x) + Number(speck?.cx) / 2).toBe(flipH ? right : left)
      expect(Number(place?.y)).toBe(flipV ? bottom : top)
    }
  })
})

const installed = (program: string) => spawnSync('which', [program]).status === 0
const run = (program: string, ...how: string[]) => execFileSync(program, how, { encoding: 'utf8', stdio: 'pipe' })
const missing = ['soffice', 'pdfinfo', 'pdftotext'].filter((program) => !installed(program))
const folder = mkdtempSync(path.join(tmpdir(), 'slide-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const convert = (file: string, to: string): string => {
  const profile = `-env:UserInstallation=file://${folder}/profile`
  run('soffice', profile, '--headless', '--convert-to', to, '--outdir', folder, file)
  return path.join(folder, path.basename(file).replace(/\w+$/, to))
}

describe.skipIf(missing.length > 0)(
  missing.length > 0 ? `not run: ${missing.join(', ')} is missing` : 'in LibreOffice',
  () => {
    it('opens as one page of its size with all names on it', { timeout: 120_000 }, async () => {
      const file = path.join(folder, 'dark.pptx')
      writeFileSync(file, await write('standard', 'dark'))
      const pdf = convert(file, 'pdf')
      const info = run('pdfinfo', pdf)
      expect(info).toMatch(/Pages: +1\n/)
      expect(info).toMatch(/Page size: +720\S* x 540/)
      const text = run('pdftotext', '-layout', pdf, '-')
      for (const name of ['ISIS-K', 'Taliban', 'United States', 'Badri 313']) expect(text).toContain(name)
    })

    it('keeps straight ties glued when it is saved in another form', { timeout: 120_000 }, async () => {
      const file = path.join(folder, 'white.pptx')
      writeFileSync(file, await write('wide'))
      const content = unzipSync(readFileSync(convert(file, 'odp')))['content.xml']
      const lines = new TextDecoder().decode(content).match(/<draw:connector [^>]*>/g) ?? []
      expect(lines.length).toBeGreaterThanOrEqual(onScreen.scene.ties.filter(({ curve }) => curve.straight).length)
      for (const line of lines) expect(line).toMatch(/draw:start-shape="[^"]+".* draw:end-shape="[^"]+"/)
    })
  },
)
