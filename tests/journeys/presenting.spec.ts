import assert from 'node:assert/strict'
import { expect, test } from '@playwright/test'
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
