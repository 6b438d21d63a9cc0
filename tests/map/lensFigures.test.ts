import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlaps } from '../../src/lib/box.ts'
import { tableSubjects } from '../../src/model/tableView.ts'
import { defaultView, type View } from '../../src/model/view.ts'
import type { Figure } from '../../src/picture/figure.ts'
import { citationsOf } from '../../src/picture/layout/citations.ts'
import { figureOf } from '../../src/picture/layout/figureOf.ts'
import { defaultSettings, type FigureSettings } from '../../src/picture/settings.ts'
import { writeLink } from '../../src/query/address/link.ts'
import { arrange, rowsOf } from '../../src/query/table/arrange.ts'
import { contentOf } from '../../src/query/table/subjects.ts'
import { en } from '../../src/words/en.ts'
import { table as tableWords } from '../../src/words/table.ts'
import { seenThrough } from '../fixtures/lensOnPage.ts'
import { placedTexts } from '../fixtures/placedTexts.ts'
import { seed, viewsOf } from '../fixtures/views.ts'
import { dataset } from './theMap.ts'

/* Figures of the table, the sources, the disagreements and the balance, on the map that ships. */

const question = (id: string): View => ({ ...defaultView, lens: 'disagreements', question: id })
const pages: readonly Partial<FigureSettings>[] = [
  {},
  { page: { ...defaultSettings.page, name: 'a4' } },
  { page: { ...defaultSettings.page, name: 'a4', portrait: true } },
  { page: { ...defaultSettings.page, name: 'a3' } },
  { page: { ...defaultSettings.page, name: 'wide' }, type: 12.5, references: 'notes' },
  { page: { ...defaultSettings.page, name: 'square' } },
]
const views: readonly View[] = [
  ...tableSubjects.map((subject): View => ({ ...defaultView, lens: 'table', table: { subject, sort: [], where: {} } })),
  { ...defaultView, lens: 'table', table: { ...defaultView.table, group: 'relation' } },
  { ...defaultView, lens: 'sources' },
  { ...defaultView, lens: 'disagreements' },
  ...dataset.disagreements.map(({ id }) => question(id)),
]

const where = (view: View, { page = defaultSettings.page }: Partial<FigureSettings>) =>
  `#${writeLink(view)} on ${page.name}${page.portrait ? ', on its side' : ''}`
const draw = (view: View, settings: Partial<FigureSettings> = {}): Figure =>
  figureOf(seenThrough(dataset, view), { ...defaultSettings, ...settings }, { address: 'https://maps.example/#a' })
const wordsOf = (figure: Figure, blocks: (name: string) => boolean) =>
  figure.pages.map((page) => placedTexts(page).filter(({ block }) => blocks(block)))

describe('on pages of every size', () => {
  it('no text runs over another, or out of the page', { timeout: 120_000 }, () => {
    for (const settings of pages)
      for (const view of views) {
        const figure = draw(view, settings)
        figure.pages.forEach((page, i) => {
          const texts = placedTexts(page)
          const out = texts.filter(
            ({ box: { x, y, width, height } }) =>
              x < 0 || y < 0 || x + width > page.width + 1 || y + height > page.height,
          )
          expect(out, `${where(view, settings)}, page ${i + 1}`).toEqual([])
          const sorted = [...texts].sort((a, b) => a.box.y - b.box.y)
          const over = sorted.flatMap((one, at) => {
            const found = []
            for (const other of sorted.slice(at + 1)) {
              if (other.box.y > one.box.y + one.box.height) break
              if (overlaps(one.box, other.box)) found.push(`${one.text} | ${other.text}`)
            }
            return found
          })
          expect(over, `${where(view, settings)}, page ${i + 1}`).toEqual([])
        })
      }
  })

  it('a table has every row once, whatever the page', () => {
    for (const settings of pages) {
      const figure = draw({ ...defaultView, lens: 'table' }, settings)
      const set = wordsOf(figure, (name) => name === 'picture').flat()
      const numbers = set.filter(({ text }) => /^\d+$/.test(text))
      const { ties } = figure.source.visible
      // The first column has the numbers of the list, which run from first to last.
      for (const { number } of figure.source.numbered) {
        const x = Math.min(...numbers.map(({ box }) => box.x))
        const own = numbers.filter(({ text, box }) => text === String(number) && box.x - x < 40)
        expect(own.length, `${number} of ${ties.length}`).toBe(1)
      }
    }
  })
})

describe('in random views', () => {
  const some = fc.sample(viewsOf(dataset, [...dataset.periods.map(({ when }) => when), '2001/2021', '2030']), {
    numRuns: 40,
    seed: seed + 4,
  })
  const page = pages[2] as Partial<FigureSettings>

  it('the table has the rows of the lens, in its order, each with its status and its number', {
    timeout: 60_000,
  }, () => {
    for (const random of some) {
      const view: View = {
        ...random,
        lens: 'table',
        table: { ...random.table, subject: 'relationships', columns: ['status', 'validity'] },
      }
      const { group: _, ...table } = view.table
      const plain = { ...view, table }
      const figure = draw(plain, page)
      const { visible, numbered } = figure.source
      const rows = rowsOf(arrange(contentOf('relationships', visible), table).groups)
      expect(
        numbered.map(({ tie }) => tie.id),
        where(plain, page),
      ).toEqual(rows.map(({ id }) => id))
      const text = wordsOf(figure, (name) => name === 'picture').flatMap((own) => own.map((one) => one.text))
      for (const status of new Set(visible.ties.map((tie) => tie.status))) {
        const expected = rows.filter((row) => row.cell('status').text === en.status[status]).length
        // Denied is said of what holds, too.
        const also =
          status === 'denied' ? rows.filter((row) => row.cell('validity').text === tableWords.holds.denied).length : 0
        expect(text.filter((one) => one === en.status[status]).length, where(plain, page)).toBe(expected + also)
      }
    }
  })

  it('every tie of the sources stands on the figure with what it rests on', { timeout: 60_000 }, () => {
    for (const random of some) {
      const view: View = { ...random, lens: 'sources' }
      const figure = draw(view, page)
      const { visible, numbered } = figure.source
      expect(numbered.map(({ tie }) => tie.id).sort(), where(view, page)).toEqual(
        visible.ties.map(({ id }) => id).sort(),
      )
      const entries = figure.pages.flatMap(({ blocks }) => blocks.flatMap(({ entries: own = [] }) => own))
      for (const { tie, number } of numbered) {
        const entry = entries.find(({ label }) => label === String(number))
        expect(entry?.words, where(view, page)).toContain(citationsOf(tie, dataset))
      }
    }
  })

  it('balance tells what it knows, and that it is still computing where it is', { timeout: 60_000 }, () => {
    for (const random of some.slice(0, 15)) {
      const view: View = { ...random, lens: 'balance' }
      const text = (computed: boolean) =>
        figureOf(seenThrough(dataset, view, computed), { ...defaultSettings, ...page })
          .pages.flatMap(placedTexts)
          .map((one) => one.text)
          .join(' ')
      expect(text(false), where(view, page)).toContain('still being computed')
      expect(text(true), where(view, page)).not.toContain('still being computed')
      expect(text(true)).toContain('It is a heuristic')
    }
  })
})

describe('a question', () => {
  it('has every answer with each claim and fact on which it rests, and where it is written', () => {
    for (const { id, answers } of dataset.disagreements) {
      const figure = draw(question(id), pages[1])
      const text = wordsOf(figure, (name) => name === 'picture')
        .flat()
        .map((one) => one.text)
        .join(' ')
        .replaceAll(' ', ' ')
      const plain = text.replace(/\s+/g, '')
      for (const answer of answers) {
        const pieces = [
          ...answer.claims.flatMap((one) => dataset.claim.get(one) ?? []),
          ...answer.facts.flatMap((one) => dataset.fact.get(one) ?? []),
        ]
        expect(pieces.length).toBeGreaterThan(0)
        for (const { paraphrase, paragraph } of pieces) {
          expect(plain, id).toContain(`¶${paragraph}`)
          // Columns are read line by line: a long sentence is found by its first words.
          expect(plain, id).toContain(paraphrase.split(' ').slice(0, 3).join('').replace(/\s+/g, ''))
        }
      }
    }
  })
})
