import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import type { StoryFile } from '../../src/model/story.ts'
import { watchPolicy } from '../driver/hand.ts'
import { TwoWindows, teachInTwoWindows } from './twoWindows.ts'

test.describe.configure({ timeout: 120_000 })

test('from a disk the presenter’s window and the audience’s stay in step, through reloads too', async ({ browser }) => {
  const site = path.resolve(process.env.ALLEGIANCES_ROOT ?? 'dist')
  const folder = await mkdtemp(path.join(tmpdir(), 'allegiances-stick-'))
  const file = path.join(folder, 'allegiances.html')
  await copyFile(path.join(site, 'allegiances.html'), file)
  const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1280, height: 720 } })
  await context.addInitScript(watchPolicy)
  const errors: string[] = []
  const asked: string[] = []
  context.on('weberror', (error) => errors.push(String(error.error())))
  context.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  context.on('request', (request) => asked.push(request.url()))
  try {
    const { stories } = JSON.parse(await readFile(path.join(site, 'data/stories.json'), 'utf8')) as StoryFile
    const address = pathToFileURL(file).href
    const windows = new TwoWindows(context, address)
    await windows.open(stories[0]?.id ?? '')
    const seen = await teachInTwoWindows(windows, { presses: 40, seed: 20_210_826, reloads: 2, closings: false })
    expect(seen.size).toBeGreaterThan(8)
    expect(errors).toEqual([])
    expect(asked.filter((one) => !one.startsWith(address) && !/^(blob|data):/.test(one))).toEqual([])
  } finally {
    await context.close()
    await rm(folder, { recursive: true })
  }
})
