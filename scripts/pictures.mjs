// @ts-check
// npm run pictures: builds the site where it has changed, and takes the pictures of it that the README and links show.
import path from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser, launchFlags } from './browser.mjs'
import { build, isBuilt } from './build.mjs'
import { root } from './paths.mjs'
import { serve } from './serve.mjs'

/**
 * @typedef {{ file: string, width: number, height: number, view?: string, dark?: boolean, ratio?: number, phone?: boolean }} Picture
 *   view: the fragment of the address; ratio: pixels of the file for one of the page
 * @type {Picture[]}
 */
const pictures = [
  { file: 'docs/pictures/map.png', width: 1440, height: 900 },
  { file: 'docs/pictures/map-dark.png', width: 1440, height: 900, dark: true },
  { file: 'docs/pictures/phone.png', width: 390, height: 844, ratio: 2, phone: true },
  { file: 'docs/pictures/dossier.png', width: 1440, height: 900, view: 'select=tie.isis-k--taliban--rivalry' },
  // The size that sites ask for in previews of links: 1200 × 630.
  { file: 'public/social.png', width: 1440, height: 756, ratio: 1200 / 1440 },
]

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} site
 * @param {Picture} picture
 */
async function take(browser, site, { file, width, height, view, dark = false, ratio = 1, phone = false }) {
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: ratio,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    hasTouch: phone,
    locale: 'en',
  })
  // The hint of the first visit is for the reader, not for the picture.
  await context.addInitScript(() => localStorage.setItem('allegiances.hint', 'closed'))
  const page = await context.newPage()
  /** @type {string[]} */
  const errors = []
  page.on('pageerror', (error) => errors.push(error.message))
  await page.goto(view ? `${site}#${view}` : site)
  await page.locator('html[data-ready]').waitFor({ state: 'attached' })
  await page.waitForLoadState('networkidle')
  await page.evaluate(async () => {
    await document.fonts.ready
    // Two frames: one in which the canvas learns of the fonts, one in which it paints.
    for (let i = 0; i < 2; i += 1) await new Promise((resolve) => requestAnimationFrame(resolve))
  })
  await page.screenshot({ path: path.join(root, file), animations: 'disabled', caret: 'hide' })
  await context.close()
  if (errors.length > 0) throw new Error(`${file}: the page failed with ${errors.join('; ')}`)
  console.log(file)
}

const executablePath = await findBrowser()
if (!executablePath) {
  console.error('No Chromium, Chrome or Edge was found. Set ALLEGIANCES_BROWSER to the path of one.')
  process.exit(1)
}
if (!isBuilt() && !(await build())) process.exit(1)
const site = await serve()
const browser = await chromium.launch({ executablePath, args: launchFlags })
try {
  for (const picture of pictures) await take(browser, site.url, picture)
} finally {
  await browser.close()
  await site.close()
}
