import { readFile } from 'node:fs/promises'
import type { Browser as TestBrowser, Page as TestPage } from '@playwright/test'
import type { Browser, InPage, Page, Setting } from './driver.ts'
import { watchPolicy } from './hand.ts'

/** How many times slower the page is to run: `ALLEGIANCES_SLOWER=6` finds presses that a slow machine loses. */
const slower = Number(process.env.ALLEGIANCES_SLOWER ?? 1)

/** Chromium, driven by Playwright. */
export const chromiumWith = (browser: TestBrowser): Browser => ({
  name: 'Chromium',
  abilities: ['touch', 'themes', 'forced colours', 'without scripts', 'downloads', 'motion', 'print'],
  newPage: async ({ width = 1440, height = 900, theme, forcedColors, reducedMotion, touch, scripts }: Setting) => {
    const context = await browser.newContext({
      // They would keep the whole site anew for each journey; what they are for has tests of its own.
      serviceWorkers: 'block',
      viewport: { width, height },
      colorScheme: theme ?? 'light',
      forcedColors: forcedColors ? 'active' : 'none',
      reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
      hasTouch: touch ?? false,
      isMobile: touch ?? false,
      javaScriptEnabled: scripts ?? true,
    })
    await context.addInitScript(watchPolicy)
    const page = await context.newPage()
    if (slower > 1) await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slower })
    return pageOver(page)
  },
  close: () => browser.close(),
})

const pageOver = (page: TestPage): Page => {
  const errors: string[] = []
  const requests: string[] = []
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message))
  page.on('request', (request) => requests.push(request.url()))
  return {
    goto: async (address) => {
      await page.goto(address)
    },
    evaluate: <T, A>(run: InPage<A, T>, argument?: A) =>
      page.evaluate(run as (argument: unknown) => T | Promise<T>, argument),
    inject: async (source) => {
      await page.evaluate(source)
    },
    move: ({ x, y }) => page.mouse.move(x, y),
    press: ({ x, y }) => page.mouse.click(x, y),
    tap: ({ x, y }) => page.touchscreen.tap(x, y),
    key: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    screenshot: () => page.screenshot(),
    download: async (action) => {
      const [download] = await Promise.all([page.waitForEvent('download'), action()])
      return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
    },
    print: () => page.pdf({ preferCSSPageSize: true, printBackground: true }),
    consoleErrors: async () => errors,
    requests: async () => requests,
    close: () => page.context().close(),
  }
}
