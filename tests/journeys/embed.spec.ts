import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import path from 'node:path'
import { type BrowserContext, expect, type FrameLocator, type Page, test } from '@playwright/test'
import { serve } from '../../scripts/serve.mjs'
import type { StoryFile } from '../../src/model/story.ts'
import { embedCode } from '../../src/ui/share/embedCode.ts'
import { watchPolicy } from '../driver/hand.ts'

const root = path.resolve(process.env.ALLEGIANCES_ROOT ?? 'dist')
const sandboxes = {
  least: 'allow-scripts allow-popups',
  given: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
}

let site: Awaited<ReturnType<typeof serve>>
let around: { url: string; show: (html: string) => void; close: () => void }
const watched = { errors: [] as string[], requests: [] as string[] }

test.beforeAll(async () => {
  site = await serve({ root })
  around = await hostPage()
})
test.afterAll(async () => {
  await site.close()
  around.close()
})
test.beforeEach(({ context }) => {
  watched.errors = []
  watched.requests = []
  context.on('console', (message) => message.type() === 'error' && watched.errors.push(message.text()))
  context.on('weberror', (error) => watched.errors.push(String(error.error())))
  context.on('request', (request) => request.url().startsWith('http') && watched.requests.push(request.url()))
})

/** A page of somebody else's, on another origin. */
const hostPage = async () => {
  let html = ''
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(
      `<!doctype html><html lang="en"><title>A course</title><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">${html}`,
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = address && typeof address === 'object' ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}/`,
    show: (shown: string) => {
      html = shown
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** Watches what a sandboxed page must not do: reach for storage or cookies, break its policy, start a worker. */
const watchStorage = (): void => {
  const touched: string[] = []
  Object.assign(window, { touched })
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'Worker', 'SharedWorker'] as const) {
    const what = window[name as never]
    Object.defineProperty(window, name, {
      get: () => {
        touched.push(name)
        return what
      },
    })
  }
}

const embed = async (
  { context, page }: { context: BrowserContext; page: Page },
  fragment: string,
  { sandbox = sandboxes.least, width = 760, height = 520 } = {},
): Promise<FrameLocator> => {
  await context.addInitScript(watchPolicy)
  const code = embedCode(`${site.url}embed/#${fragment}`, 'A map', { width, height })
  around.show(`${code.replace(/sandbox="[^"]*"/, `sandbox="${sandbox}"`)}<div style="height:3000px"></div>`)
  await page.goto(around.url)
  const frame = page.frameLocator('iframe')
  await expect(frame.locator('h1')).toBeVisible({ timeout: 20_000 })
  return frame
}

const nothingWrong = async (page: Page) => {
  const frame = page.frames()[1]
  const breaches = () => (window as unknown as { policyBreaches?: string[] }).policyBreaches
  expect(await frame?.evaluate(breaches), 'the security policy was kept').toEqual([])
  expect(watched.errors).toEqual([])
  expect(
    watched.requests.filter((address) => !address.replace(/#.*/, '').endsWith('/embed/')),
    'nothing was asked for but the page around and the document',
  ).toEqual([around.url])
  expect(await frame?.evaluate(() => window.origin)).toBe('null')
}

test('a frame without an origin on another site shows the map, opens a tie, and its citation leads to the article', async ({
  context,
  page,
}) => {
  const frame = await embed({ context, page }, '')
  await expect(frame.locator('canvas[data-layer=map]').first()).toBeVisible()
  await expect(frame.locator('h1')).toContainText('ISIS-K')
  await expect(frame.getByRole('contentinfo')).toContainText('Allegiances · 5 articles')
  await expect(frame.getByRole('link', { name: 'open the whole map' })).toHaveAttribute(
    'href',
    new RegExp(`^${site.url}#data=`),
  )
  await frame.locator('[data-twin] button[data-type=tie]').first().focus()
  await page.keyboard.press('Enter')
  const passage = frame.locator('aside a[href^="https://"]').first()
  await expect(passage).toHaveAttribute('target', '_blank')
  await expect(passage).toHaveAttribute('rel', /noopener/)
  await page.keyboard.press('Escape')
  await expect(frame.locator('aside')).toHaveCount(0)
  // Somewhere on a line down the middle of the map there is something to be pressed.
  const box = await page.locator('iframe').boundingBox()
  if (!box) throw new Error('There is no frame.')
  for (let y = 100; y < 440 && (await frame.locator('aside').count()) === 0; y += 12) {
    await page.mouse.click(box.x + 380, box.y + y)
    await page.waitForTimeout(60)
  }
  await expect(frame.locator('aside')).toBeVisible()
  await nothingWrong(page)
})

test('a story is walked step by step, and every step is turned over to what it rests on', async ({ context, page }) => {
  const { stories } = JSON.parse(await readFile(path.join(root, 'data/stories.json'), 'utf8')) as StoryFile
  const [story] = stories
  const [first, second] = story?.steps ?? []
  const frame = await embed({ context, page }, `story=${story?.id}`, { sandbox: sandboxes.given })
  await expect(frame.getByRole('heading', { name: first?.heading ?? '' })).toBeVisible()
  await frame.getByRole('button', { name: 'Next' }).click()
  await expect(frame.getByRole('heading', { name: second?.heading ?? '' })).toBeVisible()
  await frame.getByRole('button', { name: 'How do we know?' }).click()
  await expect(frame.locator('[data-story] a[href^="https://"]').first()).toBeVisible()
  await expect(frame.getByRole('link', { name: 'open the whole map' })).toHaveAttribute(
    'href',
    new RegExp(`#story=${story?.id}/${second?.id}`),
  )
  await nothingWrong(page)
})

test('readers do no more than the author allows', async ({ context, page }) => {
  const frame = await embed({ context, page }, 'may=&date=2001')
  await expect(frame.locator('canvas[data-layer=map]').first()).toBeVisible()
  await expect(frame.locator('[data-twin]')).toHaveCount(0)
  await expect(frame.locator('select')).toHaveCount(0)
  await expect(frame.getByRole('button', { name: 'Zoom in' })).toHaveCount(0)
  const before = await frame.getByRole('link', { name: 'open the whole map' }).getAttribute('href')
  const box = await page.locator('iframe').boundingBox()
  if (!box) throw new Error('There is no frame.')
  for (let y = box.y + 100; y < box.y + 440; y += 24) await page.mouse.click(box.x + 380, y)
  await page.mouse.move(box.x + 300, box.y + 200)
  await page.mouse.down()
  await page.mouse.move(box.x + 420, box.y + 300, { steps: 5 })
  await page.mouse.up()
  await page.waitForTimeout(400)
  await expect(frame.locator('aside')).toHaveCount(0)
  expect(await frame.getByRole('link', { name: 'open the whole map' }).getAttribute('href')).toBe(before)
  await nothingWrong(page)
})

test('the wheel scrolls the page around the map; with Ctrl it zooms', async ({ context, page }) => {
  const frame = await embed({ context, page }, '')
  await expect(frame.locator('canvas[data-layer=map]').first()).toBeVisible()
  const whole = frame.getByRole('link', { name: 'open the whole map' })
  await page.mouse.move(300, 250)
  await page.mouse.wheel(0, 120)
  await expect(frame.getByText(/Hold .* to zoom/)).toBeVisible()
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
  expect(await whole.getAttribute('href')).not.toContain('camera=')
  await page.evaluate(() => scrollTo(0, 0))
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -120)
  await page.keyboard.up('Control')
  await expect.poll(() => whole.getAttribute('href')).toContain('camera=')
  await nothingWrong(page)
})

test('one finger scrolls the page around the map and presses nothing', async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 400, height: 700 } })
  const page = await context.newPage()
  const frame = await embed({ context, page }, '', { width: 360, height: 520 })
  await expect(frame.locator('canvas[data-layer=map]').first()).toBeVisible()
  const box = await page.locator('iframe').boundingBox()
  if (!box) throw new Error('There is no frame.')
  const finger = await context.newCDPSession(page)
  const at = { x: box.x + 180, y: box.y + 400 }
  await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] })
  for (let moved = 12; moved <= 144; moved += 12) {
    await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ ...at, y: at.y - moved }] })
    await page.waitForTimeout(20)
  }
  await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50)
  await expect(frame.locator('aside')).toHaveCount(0)
  expect(await frame.getByRole('link', { name: 'open the whole map' }).getAttribute('href')).not.toContain('camera=')
  await context.close()
})

test('neither storage nor a worker is reached for, in a frame that has an origin either', async ({ context, page }) => {
  await context.addInitScript(watchStorage)
  const frame = await embed({ context, page }, 'may=look,open,date,filter,lens', {
    sandbox: 'allow-scripts allow-same-origin',
  })
  await frame.locator('select').first().selectOption({ index: 1 })
  await frame.locator('select').nth(1).selectOption('disagreements')
  await expect(frame.locator('[data-lens=disagreements]')).toBeVisible()
  const touched = () => (window as unknown as { touched: string[] }).touched
  expect(await page.frames()[1]?.evaluate(touched)).toEqual([])
  expect(await context.cookies()).toEqual([])
  expect(watched.errors).toEqual([])
})

test('a hostile fragment is a map as it opens, or says what it could not follow', async ({ context, page }) => {
  const bad = `story=${encodeURIComponent('<script>alert(1)</script>')}&may=__proto__,look&lens=balance&theme=javascript:0`
  const frame = await embed({ context, page }, bad)
  await expect(frame.getByRole('alert')).toContainText('There is no story')
  await expect(frame.locator('[data-lens=balance]')).toContainText('not part of an embedded map')
  await nothingWrong(page)
})

test('other sites may frame no page but this one', async ({ page }) => {
  around.show(`<iframe src="${site.url}"></iframe><iframe src="${site.url}read.html"></iframe>`)
  await page.goto(around.url)
  await expect.poll(() => watched.errors.filter((one) => /frame-ancestors/.test(one)).length).toBe(2)
})

test('the Share dialog gives the code and shows the very page', async ({ context, page, baseURL }) => {
  await context.addInitScript(watchPolicy)
  await page.goto(`${baseURL}#date=2001`)
  await expect(page.locator('canvas[data-layer=map]')).toBeVisible()
  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByRole('tab', { name: 'Embed' }).click()
  const code = page.getByRole('textbox', { name: 'Code for the page' })
  await expect(code).toHaveValue(/^<iframe src="http[^"]*\/embed\/#date=2001" title="[^"]+" width="100%" height="520"/)
  const frame = page.frameLocator('dialog iframe')
  await expect(frame.locator('h1')).toContainText('2001')
  await page.getByRole('checkbox', { name: 'Change the date' }).check()
  await expect(code).toHaveValue(/may=look,open,story,date/)
  await expect(frame.locator('select')).toBeVisible()
  await page.getByRole('radio', { name: 'Dark' }).check()
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark')
  const breaches = () => (window as unknown as { policyBreaches?: string[] }).policyBreaches ?? []
  expect(await page.evaluate(breaches)).toEqual([])
  expect(watched.errors).toEqual([])
})
