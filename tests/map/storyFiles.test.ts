import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { readStories } from '../../src/compile/readStories.ts'
import type { Story } from '../../src/model/story.ts'
import { looks } from '../../src/picture/figureColours.ts'
import { figurePdf } from '../../src/picture/pdf/figurePdf.ts'
import { figurePptx } from '../../src/picture/pptx/figurePptx.ts'
import { deckOf } from '../../src/picture/story/deck.ts'
import { paperOf } from '../../src/picture/story/storyFile.ts'
import { all, type Element, openPackage, paragraphsIn } from '../fixtures/openPackage.ts'
import { flattened, readPdf } from '../fixtures/readPdf.ts'
import { dataset } from './theMap.ts'

const { stories } = await readStories(fileURLToPath(new URL('../../graph-data', import.meta.url)), dataset)
const origin = { site: 'https://maps.example/', licence: 'CC BY 4.0' }

/** What takes long is looked at in these two: one about the map alone, one through every lens. */
const full = stories.filter(({ id }) => id === 'common-enemy' || id === 'one-bombing-five-accounts')

const bare = (text: string): string => text.replaceAll('\u2011', '-').replace(/\s+/g, '')

/** Everything that a step of a story, or its answer, rests on. */
const evidenceAt = ({ steps }: Story, index: number) => {
  const { claims = [], facts = [], question } = steps[index] ?? {}
  const ids = [...new Set([...claims, ...facts, ...(question?.claims ?? []), ...(question?.facts ?? [])])]
  return ids.map((id) => {
    const found = dataset.claim.get(id) ?? dataset.fact.get(id)
    if (!found) throw new Error(`${id} is not in the map`)
    const number = dataset.articles.findIndex((article) => article.id === found.article) + 1
    return { id, found, cited: `${number}¶${found.paragraph}`, URL: dataset.article.get(found.article)?.URL ?? '' }
  })
}

describe.each(full.map((story) => [story.id, story] as const))('slides of %s', async (_, story) => {
  const bytes = await figurePptx(deckOf({ story, dataset, origin }), looks.projector)
  const parts = openPackage(bytes)
  const part = (name: string) => parts.get(name) as Element
  const asked = story.steps.filter(({ question }) => question).length
  /** The number of the slide on which all of a step is told. */
  const slideAt = (index: number) =>
    2 + index + story.steps.slice(0, index + 1).filter(({ question }) => question).length
  const notesAt = (index: number) => paragraphsIn(part(`ppt/notesSlides/notesSlide${slideAt(index)}.xml`))

  it('are as many as its steps and questions, with a title before and its articles after them', () => {
    const slides = [...parts.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    expect(slides.length).toBeGreaterThanOrEqual(story.steps.length + asked + 2)
    const first = all(part('ppt/slides/slide1.xml'), 'a:t').map(({ text }) => text)
    expect(bare(first.join(''))).toContain(bare(story.title))
    expect(bare(first.join(''))).toContain(bare(story.summary))
    const last = bare(
      all(part(`ppt/slides/slide${slides.length}.xml`), 'a:t')
        .map(({ text }) => text)
        .join(''),
    )
    const cited = new Set(
      story.steps.flatMap((__, index) => evidenceAt(story, index).map(({ found }) => found.article)),
    )
    for (const { id, csl } of dataset.articles) if (cited.has(id)) expect(last).toContain(bare(csl.title))
  })

  it('have every claim of a step in its notes, with its article, line and address', () => {
    story.steps.forEach((step, index) => {
      const notes = notesAt(index)
      for (const { id, found, cited, URL } of evidenceAt(story, index)) {
        const line = notes.find((text) => text.startsWith('[') && bare(text).includes(bare(found.paraphrase)))
        expect(bare(line ?? ''), `${step.id}: ${id}`).toContain(`[${cited}]`)
        expect(notes.join('\n')).toContain(URL)
      }
      if (step.note) expect(notes.join('\n')).toContain(step.note)
    })
  })

  it('have their text as text that breaks by itself, and a title that programs list', () => {
    story.steps.forEach((step, index) => {
      const slide = part(`ppt/slides/slide${slideAt(index)}.xml`)
      const boxes = all(slide, 'p:sp').filter((shape) =>
        all(shape, 'a:bodyPr').some(({ attributes }) => attributes.wrap === 'square'),
      )
      const told = boxes.map((box) =>
        bare(
          all(box, 'a:t')
            .map(({ text }) => text)
            .join(''),
        ),
      )
      const title = boxes.find((box) => all(box, 'p:ph').some(({ attributes }) => attributes.type === 'title'))
      expect(
        bare(
          all(title as Element, 'a:t')
            .map(({ text }) => text)
            .join(''),
        ),
      ).toBe(bare(step.heading))
      // The text comes before the question: on the slide before that of the answer.
      const before = part(`ppt/slides/slide${slideAt(index) - (step.question ? 1 : 0)}.xml`)
      const said = bare(
        all(before, 'a:t')
          .map(({ text }) => text)
          .join(''),
      )
      if (step.text.length < 400) expect(said, step.id).toContain(bare(step.text))
      if (step.question) {
        expect(said).toContain(bare(step.question.ask))
        expect(told.join('\n')).toContain(bare(step.question.answer))
      }
    })
  })

  it('describe each map, and each tie on it', () => {
    story.steps.forEach((step, index) => {
      const slide = part(`ppt/slides/slide${slideAt(index)}.xml`)
      const described = all(slide, 'p:cNvPr').flatMap(({ attributes }) => attributes.descr ?? [])
      expect(described.length, step.id).toBeGreaterThan(0)
    })
  })

  it.runIf(story === full[0])('are the same bytes when they are written again', async () => {
    const again = await figurePptx(deckOf({ story, dataset, origin }), looks.projector)
    expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true)
  })
})

describe.each(full.map((story) => [story.id, story] as const))('%s on paper', (_, story) => {
  const pdfOf = async (kind: Parameters<typeof paperOf>[0]) =>
    figurePdf(paperOf(kind, { story, dataset, origin }), looks.white)

  it('has every claim of every step in the handout, with article and line, and words for each picture', {
    timeout: 60_000,
  }, async () => {
    const bytes = await pdfOf('handout')
    const { pages } = await readPdf(bytes)
    const text = bare(pages.map((page) => page.text).join(' '))
    story.steps.forEach((step, index) => {
      expect(text).toContain(bare(step.heading))
      expect(text).toContain(bare(step.text))
      for (const { id, found, cited } of evidenceAt(story, index))
        expect(text, id).toContain(`${cited}${bare(found.paraphrase)}`)
    })
    const figures = flattened(pages.flatMap(({ structure }) => structure)).filter(({ role }) => role === 'Figure')
    expect(figures.length).toBeGreaterThan(0)
    for (const { alt = '' } of figures) expect(alt.length).toBeGreaterThan(10)
    for (const { width, height } of pages) expect([Math.round(width), Math.round(height)]).toEqual([595, 842])
    if (story === full[0]) expect(Buffer.from(await pdfOf('handout')).equals(Buffer.from(bytes))).toBe(true)
  })

  it('asks on the worksheet what the key answers and rests on claims', { timeout: 60_000 }, async () => {
    const read = async (kind: 'worksheet' | 'key') =>
      bare((await readPdf(await pdfOf(kind))).pages.map((page) => page.text).join(' '))
    const [sheet, key] = [await read('worksheet'), await read('key')]
    for (const step of story.steps) {
      const { question } = step
      if (!question) continue
      expect(sheet).toContain(bare(question.ask))
      expect(sheet).not.toContain(bare(question.answer))
      // The text that the question follows on.
      expect(sheet).toContain(bare(step.text))
      expect(key).toContain(bare(question.answer))
      for (const id of question.claims) expect(key).toContain(bare(dataset.claim.get(id)?.paraphrase ?? '?'))
    }
  })
})

const installed = (program: string) => spawnSync('which', [program]).status === 0
const missing = ['soffice', 'pdfinfo'].filter((program) => !installed(program))
const folder = mkdtempSync(path.join(tmpdir(), 'story-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.skipIf(missing.length > 0)(
  missing.length > 0 ? `not run: ${missing.join(', ')} is missing` : 'in LibreOffice',
  () => {
    it('opens as a page for each slide, none of them bitmaps', { timeout: 120_000 }, async () => {
      const [story] = stories
      if (!story) throw new Error('there are no stories')
      const deck = deckOf({ story, dataset, origin })
      const file = path.join(folder, 'story.pptx')
      writeFileSync(file, await figurePptx(deck, looks.projector))
      const run = (program: string, ...how: string[]) => execFileSync(program, how, { encoding: 'utf8', stdio: 'pipe' })
      run(
        'soffice',
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        file,
      )
      expect(run('pdfinfo', path.join(folder, 'story.pdf'))).toMatch(new RegExp(`Pages: +${deck.length}\\n`))
    })
  },
)
