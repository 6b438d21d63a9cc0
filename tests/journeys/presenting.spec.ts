import assert from 'node:assert/strict'
import { type Browser, expect, test } from '@playwright/test'
import type { Story, StoryFile } from '../../src/model/story.ts'
import { watchPolicy } from '../driver/hand.ts'
import { TwoWindows, teachInTwoWindows } from './twoWindows.ts'

/*
 * The presenter's window and the audience's are two pages, which the journeys' driver does not have: these are driven in
 * Chromium alone. That any two windows agree on any line is tried in src/state/present/sync.test.ts.
 */

const seed = Number(process.env.ALLEGIANCES_SEED ?? 20_210_826)

test.describe.configure({ timeout: 120_000 })

const firstStory = async (baseURL: string | undefined): Promise<Story> => {
  const { stories } = (await (await fetch(`${baseURL}data/stories.json`)).json()) as StoryFile
  return stories[0] ?? assert.fail('There is no story')
}

test('500 presses in two windows, with reloads and lost windows, leave them in step', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1280, height: 720 } })
  await context.addInitScript(watchPolicy)
  const errors: string[] = []
  context.on('weberror', (error) => errors.push(String(error.error())))
  context.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  console.log(`Presses by chance: ALLEGIANCES_SEED=${seed}`)
  const windows = new TwoWindows(context, baseURL ?? '')
  await windows.open((await firstStory(baseURL)).id)
  const started = Date.now()
  const seen = await teachInTwoWindows(windows, { presses: 500, seed, reloads: 6, closings: true })
  console.log(`${seen.size} states seen in ${((Date.now() - started) / 1000).toFixed(1)} s`)
  assert.ok(seen.size > 100, 'much was shown')
  expect(errors).toEqual([])
  await context.close()
})

test('where the browser opens no window, a link does', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  const stage = await context.newPage()
  const story = await firstStory(baseURL)
  await stage.goto(`${baseURL}#story=${story.id}&present=abcdefghijklmnopqrstuvwx`)
  await stage.waitForSelector('[data-stage]')
  await stage.evaluate(() => {
    window.open = () => null
  })
  await stage.keyboard.press('s')
  const opened = context.waitForEvent('page')
  await stage.getByRole('link', { name: 'Open the presenter’s window' }).click()
  const desk = await opened
  await desk.waitForSelector('[data-desk]')
  await desk.keyboard.press('End')
  await expect(stage.locator('[data-stage] h2')).toHaveText(story.steps.at(-1)?.heading ?? '')
  await context.close()
})

/** A lesson of the first story in two windows, and the sizes that presenters have. */
const lessonIn = async (browser: Browser, baseURL: string | undefined) => {
  const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1280, height: 720 } })
  const windows = new TwoWindows(context, baseURL ?? '')
  const story = await firstStory(baseURL)
  await windows.open(story.id)
  return { context, windows, story, stage: windows.stage, desk: windows.desk }
}
const sizes = [
  [1280, 800],
  [1366, 768],
  [1024, 768],
] as const

test('leaving the stage is told to the presenter, who has it back in the same window', async ({ browser, baseURL }) => {
  const { context, windows, story, stage, desk } = await lessonIn(browser, baseURL)
  await stage.keyboard.press('Escape')
  await expect(stage.locator('[data-story]')).toBeVisible()
  await expect(desk.getByText('is back on the map')).toBeVisible()
  // It is so for as long as it takes, not until it is given up.
  await desk.waitForTimeout(6000)
  await expect(desk.locator('[data-other=left]')).toBeVisible()
  const third = story.steps[2]?.heading ?? ''
  await desk.getByRole('button', { name: third }).click()
  await expect(stage.getByRole('heading', { name: third })).toBeVisible()
  await desk.reload()
  await desk.getByRole('button', { name: 'Present again' }).click()
  await stage.waitForSelector('[data-stage]')
  expect(await windows.agree('presented again')).toContain(`${story.id} 2 `)
  await expect(desk.locator('[data-other=there]')).toBeVisible()
  expect(context.pages()).toHaveLength(2)
  // Closing the window on the map is another thing.
  await stage.keyboard.press('Escape')
  await expect(desk.locator('[data-other=left]')).toBeVisible()
  await stage.close()
  await expect(desk.getByRole('button', { name: 'Open it again' })).toBeVisible()
  await context.close()
})

test('the timer runs from the first step on, and a key pauses it and sets it back', async ({ browser, baseURL }) => {
  const { context, stage, desk } = await lessonIn(browser, baseURL)
  const timer = desk.getByRole('timer')
  await expect(timer).toHaveText('0:00')
  await expect(desk.getByRole('button', { name: 'Start', exact: true })).toBeVisible()
  await stage.keyboard.press('PageDown')
  await expect(timer).toHaveText('0:01')
  await desk.keyboard.press('c')
  await expect(desk.getByRole('button', { name: 'Start', exact: true })).toBeVisible()
  await desk.keyboard.press('Shift+C')
  await expect(timer).toHaveText('0:00')
  await context.close()
})

test('notes that are longer than their room say so and scroll; every step of the list is seen', async ({
  browser,
  baseURL,
}) => {
  const { context, stage, desk } = await lessonIn(browser, baseURL)
  const notes = desk.getByRole('article', { name: 'Notes' })
  const isCut = () => notes.evaluate((it) => it.scrollTop + it.clientHeight < it.scrollHeight - 4)
  const isListWhole = () =>
    desk.getByRole('navigation', { name: 'Steps' }).evaluate((it) => {
      const within = it.scrollHeight <= it.clientHeight + 1
      return within && it.getBoundingClientRect().bottom <= window.innerHeight
    })
  for (const [width, height] of sizes) {
    await desk.setViewportSize({ width, height })
    for (let size = 0; size < 5; size++) {
      const more = desk.getByRole('button', { name: 'More below' })
      await expect(more).toHaveCount((await isCut()) ? 1 : 0)
      if (await desk.getByRole('button', { name: 'larger notes' }).isDisabled()) break
      await desk.getByRole('button', { name: 'larger notes' }).click()
    }
    expect(await isListWhole(), `steps at ${width}x${height}`).toBe(true)
  }
  // At the largest they do not fit.
  expect(await isCut()).toBe(true)
  for (let i = 0; i < 20 && (await isCut()); i++) await desk.keyboard.press('Alt+ArrowDown')
  expect(await isCut()).toBe(false)
  await desk.keyboard.press('PageDown')
  await expect.poll(() => notes.evaluate((it) => it.scrollTop)).toBe(0)
  // As large as before once it is loaded anew.
  await desk.reload()
  await expect(desk.getByRole('button', { name: 'larger notes' })).toBeDisabled()
  // With the word on the other window, too.
  await stage.keyboard.press('Escape')
  await expect(desk.locator('[data-other=left]')).toBeVisible()
  for (const [width, height] of sizes) {
    await desk.setViewportSize({ width, height })
    expect(await isListWhole(), `steps below the word at ${width}x${height}`).toBe(true)
  }
  await context.close()
})

test('the controls of the stage cover nothing that is on the slide, and keys do not bring them', async ({
  browser,
  baseURL,
}) => {
  const { context, stage } = await lessonIn(browser, baseURL)
  for (const [width, height] of [...sizes, [1920, 1080]] as const) {
    await stage.setViewportSize({ width, height })
    for (let press = 0; press < 3; press++) {
      await stage.keyboard.press('PageDown')
      const covered = await stage.evaluate(async () => {
        // Text that has just come has no place before it has been drawn.
        await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
        const bar = document.querySelector('[data-stage] [data-controls]')?.getBoundingClientRect()
        const marks = document.querySelectorAll<SVGElement>('[data-now] text, [data-now] path')
        const found = [...marks].filter((mark) => {
          const box = mark.getBoundingClientRect()
          return bar && box.left < bar.right && bar.left < box.right && box.top < bar.bottom && bar.top < box.bottom
        })
        return found.map(({ textContent, outerHTML }) => textContent || outerHTML)
      })
      expect(covered, `${width}x${height}`).toEqual([])
    }
  }
  await expect(stage.locator('[data-stage][data-idle]')).toBeVisible()
  await stage.keyboard.press('PageUp')
  await stage.waitForTimeout(300)
  await expect(stage.locator('[data-stage][data-idle]')).toBeVisible()
  await stage.mouse.move(300, 300)
  await expect(stage.locator('[data-stage]:not([data-idle])')).toBeVisible()
  await context.close()
})
