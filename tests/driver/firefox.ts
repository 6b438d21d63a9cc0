import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import puppeteer, { type Page as BrowserPage, type KeyInput } from 'puppeteer-core'
import type { Browser, InPage, Page, Setting } from './driver.ts'
import { watchPolicy } from './hand.ts'

/** Firefox, driven over WebDriver BiDi by Puppeteer. */
export const launchFirefox = async (executablePath: string): Promise<Browser> => {
  const downloads = await mkdtemp(path.join(tmpdir(), 'allegiances-firefox-'))
  await mkdir(downloads, { recursive: true })
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: null,
    extraPrefsFirefox: {
      // Less motion is what every journey but those about motion asks for.
      'ui.prefersReducedMotion': 1,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
      'browser.helperApps.neverAsk.saveToDisk': 'image/png,image/svg+xml',
      'browser.download.open_pdf_attachments_inline': false,
    },
  })
  return {
    name: 'Firefox',
    abilities: ['downloads'],
    newPage: async ({ width = 1440, height = 900 }: Setting) => {
      const context = await browser.createBrowserContext()
      const page = await context.newPage()
      await page.setViewport({ width, height })
      await page.evaluateOnNewDocument(watchPolicy)
      return pageOver(page, downloads, () => context.close())
    },
    close: async () => {
      await browser.close()
      await rm(downloads, { recursive: true, force: true })
    },
  }
}

const pageOver = (page: BrowserPage, downloads: string, close: () => Promise<void>): Page => {
  const errors: string[] = []
  const requests: string[] = []
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('pageerror', (error) => errors.push(error instanceof Error ? error.message : String(error)))
  page.on('request', (request) => requests.push(request.url()))
  return {
    goto: async (address) => {
      await page.goto(address)
    },
    evaluate: <T, A>(run: InPage<A, T>, argument?: A) =>
      page.evaluate(run as (argument: unknown) => T | Promise<T>, argument) as Promise<T>,
    inject: async (source) => {
      await page.evaluate(source)
    },
    move: ({ x, y }) => page.mouse.move(x, y),
    press: ({ x, y }) => page.mouse.click(x, y),
    tap: ({ x, y }) => page.touchscreen.tap(x, y),
    key: async (key) => {
      const keys = key.split('+')
      const last = (keys.pop() ?? '') as KeyInput
      for (const held of keys) await page.keyboard.down(held as KeyInput)
      await page.keyboard.press(last)
      for (const held of keys) await page.keyboard.up(held as KeyInput)
    },
    type: (text) => page.keyboard.type(text),
    screenshot: async () => Buffer.from(await page.screenshot()),
    download: async (action) => {
      const before = new Set(await readdir(downloads))
      await action()
      for (;;) {
        const now = await readdir(downloads)
        const name = now.find((one) => !before.has(one) && !one.endsWith('.part'))
        const bytes = name && (await readFile(path.join(downloads, name)))
        // While it is written there is a part beside an empty file.
        if (name && bytes && bytes.length > 0 && !now.some((one) => one.endsWith('.part'))) {
          // A second file of the same name would be called otherwise.
          await rm(path.join(downloads, name))
          return { name, bytes }
        }
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    },
    print: () => Promise.reject(new Error('Firefox is not told to print.')),
    consoleErrors: async () => errors,
    requests: async () => requests,
    close,
  }
}
