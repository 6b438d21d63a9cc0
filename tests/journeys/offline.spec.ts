import { readFile } from 'node:fs/promises'
import { createServer, type Socket } from 'node:net'
import path from 'node:path'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import type { StoryFile } from '../../src/model/story.ts'
import { lenses } from '../../src/model/view.ts'
import { watchPolicy } from '../driver/hand.ts'
import { readPdf } from '../fixtures/readPdf.ts'
import { copiedSite, newTitle, rebuild } from './rebuilt.ts'

test.describe.configure({ timeout: 90_000 })

type Site = Awaited<ReturnType<typeof copiedSite>>
let site: Site
const watched = { errors: [] as string[], foreign: [] as string[] }
test.beforeEach(async ({ context }) => {
  site = await copiedSite()
  watched.errors = []
  watched.foreign = []
  await context.addInitScript(watchPolicy)
  context.on('request', (request) => {
    if (!request.url().startsWith(site.url) && request.url().startsWith('http')) watched.foreign.push(request.url())
  })
  context.on('weberror', (error) => watched.errors.push(String(error.error())))
})
test.afterEach(async ({ context }) => {
  for (const page of context.pages()) {
    if (page.url() === 'about:blank') continue
    const breaches = () => (window as unknown as { policyBreaches?: string[] }).policyBreaches ?? []
    expect(await page.evaluate(breaches), 'the security policy was kept').toEqual([])
  }
  expect(watched).toEqual({ errors: [], foreign: [] })
  await site.remove()
})

const mapIsThere = async (page: Page) => {
  await expect(page.locator('canvas[data-layer=map]')).toBeVisible({ timeout: 20_000 })
  await expect(page.locator('#picture')).toHaveCount(0)
}

/** Opens the site for the first time, and waits until all of it is kept. */
const firstVisit = async (context: BrowserContext): Promise<Page> => {
  const page = await context.newPage()
  await page.goto(site.url)
  await mapIsThere(page)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 45_000 })
  return page
}

const titleOf = (page: Page) => page.locator('h1')

/** What a browser does by itself from time to time. */
const lookForNewer = (page: Page) =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update()
  })

/** The second step of the first story. */
const secondStep = async ({ root }: Site) => {
  const { stories } = JSON.parse(await readFile(path.join(root, 'data/stories.json'), 'utf8')) as StoryFile
  const [story] = stories
  const step = story?.steps[1]
  if (!story || !step) throw new Error('There is no story with a second step.')
  return { id: story.id, step: step.id, heading: step.heading }
}

const saveAs = async (page: Page, format: string): Promise<Buffer> => {
  await page
    .locator('dialog select')
    .filter({ has: page.locator('option', { hasText: 'PowerPoint' }) })
    .selectOption({ label: format })
  await expect(page.locator('dialog section[aria-busy=false] canvas').first()).toBeVisible({ timeout: 20_000 })
  const download = page.waitForEvent('download')
  await page.locator('dialog').getByRole('button', { name: 'Save', exact: true }).click()
  return readFile(await (await download).path())
}

test('after the first visit everything works without a server: lenses, stories, exports, the page to read', async ({
  context,
}) => {
  const first = await firstVisit(context)
  await site.stop()

  await first.reload()
  await mapIsThere(first)
  for (const lens of lenses.filter((lens) => lens !== 'map')) {
    const page = await context.newPage()
    await page.goto(`${site.url}#lens=${lens}`)
    await expect(page.locator(`[data-lens=${lens}]`)).toBeVisible({ timeout: 20_000 })
    await page.close()
  }

  const story = await context.newPage()
  const { id, step, heading } = await secondStep(site)
  await story.goto(`${site.url}#story=${id}/${step}`)
  await mapIsThere(story)
  await expect(story.getByRole('heading', { name: heading })).toBeVisible({ timeout: 20_000 })
  await story.close()

  await first.getByRole('button', { name: 'Export' }).click()
  const { pages } = await readPdf(new Uint8Array(await saveAs(first, 'PDF')))
  expect(pages.map(({ text }) => text).join('')).toMatch(/Taliban/)
  const slides = unzipSync(new Uint8Array(await saveAs(first, 'PowerPoint')))
  expect(strFromU8(slides['ppt/slides/slide1.xml'] ?? new Uint8Array())).toContain('Taliban')
  expect((await saveAs(first, 'PNG')).subarray(1, 4).toString()).toBe('PNG')
  expect((await saveAs(first, 'SVG')).toString()).toContain('<svg')
  await first.keyboard.press('Escape')

  // The worker of layouts.
  await first.locator('main select').first().selectOption('force')
  await expect.poll(() => first.url(), { timeout: 20_000 }).toContain('layout=force')

  await first.getByRole('button', { name: 'More', exact: true }).click()
  await first.getByRole('button', { name: 'Save as one file' }).click()
  await expect(first.locator('dialog')).toContainText(/One HTML file of \d+\.\d MB/)
  const download = first.waitForEvent('download')
  await first.locator('dialog').getByRole('button', { name: 'Save', exact: true }).click()
  expect((await download).suggestedFilename()).toBe('allegiances.html')
  await expect(first.locator('dialog [role=status]')).toHaveText(/^Saved as allegiances\.html, \d+\.\d MB\.$/)
  expect((await readFile(await (await download).path())).length).toBeGreaterThan(1_000_000)

  const read = await context.newPage()
  await read.goto(`${site.url}read.html`)
  await expect(read.locator('h1')).toBeVisible()
  expect(await read.evaluate(() => getComputedStyle(document.body).fontFamily)).toMatch(/Serif|Sans/)
})

test('without a server a page says once that it works nevertheless', async ({ context }) => {
  const page = await firstVisit(context)
  await context.setOffline(true)
  await expect(page.getByText('No network. Everything here works without it.')).toBeVisible()
})

test('a server that does not answer is not waited for', async ({ context }) => {
  const page = await firstVisit(context)
  await site.stop()
  const silent = createServer(() => {})
  await new Promise<void>((resolve) => silent.listen(site.port, '127.0.0.1', () => resolve()))
  const sockets = new Set<Socket>()
  silent.on('connection', (socket) => sockets.add(socket))
  try {
    const begun = Date.now()
    await page.reload()
    await mapIsThere(page)
    expect(Date.now() - begun).toBeLessThan(10_000)
  } finally {
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => silent.close(resolve))
  }
})

test('a site that was built anew is what opens next; a page that is open keeps its files and is asked first', async ({
  context,
}) => {
  const open = await firstVisit(context)
  const before = await titleOf(open).textContent()
  rebuild(site.root)

  const next = await context.newPage()
  await next.goto(site.url)
  await mapIsThere(next)
  await expect(titleOf(next)).toContainText(newTitle)

  // The new version has taken over meanwhile, for the newer page; the older one is told and stays as it is.
  await expect(open.getByText('A newer version is ready.')).toBeVisible({ timeout: 30_000 })
  expect(await titleOf(open).textContent()).toBe(before)
  await expect(next.getByText('A newer version is ready.')).toHaveCount(0)

  // A part of the older one that its server does not have any more.
  await open.getByRole('button', { name: 'More', exact: true }).click()
  await open.getByRole('button', { name: 'Glossary' }).click()
  await expect(open.locator('dialog[open] h2').first()).toBeVisible()
  await open.keyboard.press('Escape')

  await open.getByRole('button', { name: 'Not now' }).click()
  await expect(open.getByText('A newer version is ready.')).toHaveCount(0)
  await open.reload()
  await mapIsThere(open)
  await expect(titleOf(open)).toContainText(newTitle)
})

test('the only page is asked before a newer version takes its place, and keeps its view', async ({ context }) => {
  const page = await firstVisit(context)
  await page.goto(`${site.url}#date=2001`)
  await page.reload()
  await mapIsThere(page)
  const before = await titleOf(page).textContent()
  rebuild(site.root)
  await lookForNewer(page)
  await expect(page.getByText('A newer version is ready.')).toBeVisible({ timeout: 30_000 })
  expect(await titleOf(page).textContent()).toBe(before)
  // What was found is kept as a whole: its server may go.
  await site.stop()
  await page.getByRole('button', { name: 'Use it now' }).click()
  await expect(titleOf(page)).toContainText(newTitle)
  await mapIsThere(page)
  expect(page.url()).toContain('#date=2001')
  // The older version is dropped once nobody needs it.
  await page.reload()
  await mapIsThere(page)
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length), { timeout: 20_000 }).toBe(1)
})
