import assert from 'node:assert/strict'
import type { Journey, Saved } from '../driver/driver.ts'
import type { Driver } from '../driver/hand.ts'
import { all, openPackage } from '../fixtures/openPackage.ts'
import { readPdf } from '../fixtures/readPdf.ts'
import { openMap } from './map.ts'

/** Enough of a story, as it is published. */
interface Told {
  readonly title: string
  readonly steps: readonly {
    readonly heading: string
    readonly text: string
    readonly question?: { readonly ask: string; readonly answer: string }
  }[]
}

const bare = (text: string): string => text.replaceAll('\u2011', '-').replace(/[\s\u00a0]+/g, '')

const firstStory = (driver: Driver): Promise<Told> =>
  driver.evaluate(async () => {
    const response = await fetch('data/stories.json')
    return ((await response.json()) as { stories: Told[] }).stories[0] as Told
  })

const openStories = async (driver: Driver): Promise<Told> => {
  await openMap(driver)
  const story = await firstStory(driver)
  await driver.click({ role: 'button', name: 'Stories' })
  await driver.sees({ role: 'heading', name: story.title })
  return story
}

/** Takes a row of the menu of the first story, and waits until what it saves is there and told. */
const take = async (driver: Driver, story: Told, row: string): Promise<Saved> => {
  await driver.click({ role: 'button', name: new RegExp(`^More.*${story.title}`) })
  const saved = await driver.download(() => driver.click({ role: 'button', name: row }))
  await driver.reads('body > div:last-of-type > dialog [role=status]', /Saved as .*, [\d.]+ [kM]B\./)
  await driver.keys('Escape')
  await driver.until('the page of stories is back, and the focus on its menu', () =>
    driver.evaluate(
      () => document.querySelectorAll('dialog[open]').length === 1 && document.activeElement?.tagName === 'BUTTON',
    ),
  )
  return saved
}

const textOf = async ({ bytes }: Saved): Promise<string> =>
  bare((await readPdf(new Uint8Array(bytes))).pages.map(({ text }) => text).join(' '))

export const storyFiles: readonly Journey[] = [
  {
    name: 'a story is saved as slides, as a handout, as a worksheet and as its key',
    needs: ['downloads'],
    run: async (driver) => {
      const story = await openStories(driver)
      const slides = await take(driver, story, 'Slides (PowerPoint)')
      assert.match(slides.name, /^[a-z0-9-]+\.pptx$/)
      const parts = openPackage(slides.bytes)
      const text = bare(
        [...parts]
          .filter(([path]) => /slides\/slide\d+\.xml$/.test(path))
          .flatMap(([, slide]) => all(slide, 'a:t').map(({ text: one }) => one))
          .join(''),
      )
      for (const { heading } of story.steps) assert.ok(text.includes(bare(heading)), heading)

      const handout = await textOf(await take(driver, story, 'Handout (PDF)'))
      for (const { heading, text: told } of story.steps)
        for (const one of [heading, told]) assert.ok(handout.includes(bare(one)), one)

      const worksheet = await textOf(await take(driver, story, 'Worksheet (PDF)'))
      const key = await textOf(await take(driver, story, 'Worksheet with answers (PDF)'))
      const questions = story.steps.flatMap(({ question }) => question ?? [])
      assert.ok(questions.length > 0)
      for (const { ask, answer } of questions) {
        assert.ok(worksheet.includes(bare(ask)), ask)
        assert.ok(!worksheet.includes(bare(answer)), 'the worksheet does not answer')
        assert.ok(key.includes(bare(answer)), answer)
      }
    },
  },
  {
    name: 'what the browser prints while a story is followed is its handout',
    needs: ['print'],
    run: async (driver) => {
      const story = await openStories(driver)
      await driver.click({ role: 'button', name: new RegExp(`^Follow.*${story.title}|^Follow$`) })
      await driver.sees({ role: 'heading', name: story.steps[0]?.heading ?? '' })
      await driver.until('the page knows how to print', () =>
        driver.evaluate(() => {
          window.dispatchEvent(new Event('beforeprint'))
          const there = document.querySelector('body > [data-print] svg') !== null
          window.dispatchEvent(new Event('afterprint'))
          return there
        }),
      )
      const { pages } = await readPdf(new Uint8Array(await driver.print()))
      const text = bare(pages.map((page) => page.text).join(' '))
      for (const { heading } of story.steps) assert.ok(text.includes(bare(heading)), heading)
      for (const { width, height } of pages)
        assert.ok(Math.abs(width - 595.3) < 1.5 && Math.abs(height - 841.9) < 1.5, `${width} × ${height}`)
      assert.ok(!text.includes('Undo'))
      assert.equal(await driver.evaluate(() => document.querySelectorAll('[data-print]').length), 0)
    },
  },
]
