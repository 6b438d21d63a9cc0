// @ts-check
// npm run pictures: builds the site where it has changed, and takes the pictures of it that the README and links show.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser, launchFlags } from './browser.mjs'
import { build, isBuilt } from './build.mjs'
import { root } from './paths.mjs'
import { serve } from './serve.mjs'

/** What the pictures of two lenses show: an article switched off, a question. */
const silent = 'unlikely-alliance'
const question = 'strength-of-isis-k'

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
  { file: 'docs/pictures/matrix.png', width: 1440, height: 900, view: 'lens=matrix&matrix=camp,heat' },
  { file: 'docs/pictures/timeline.png', width: 1440, height: 900, view: 'lens=timeline' },
  { file: 'docs/pictures/table.png', width: 1440, height: 900, view: 'lens=table&table=claims;sort:when' },
  { file: 'docs/pictures/sources.png', width: 1440, height: 900, view: `lens=sources&hide=${silent},denied,ended` },
  {
    file: 'docs/pictures/disagreements.png',
    width: 1440,
    height: 900,
    view: `lens=disagreements&question=${question}`,
  },
  { file: 'docs/pictures/balance.png', width: 1440, height: 900, view: 'lens=balance&camps=two' },
  { file: 'docs/pictures/two-dates.png', width: 1440, height: 900, view: 'tool=dates:2001' },
  { file: 'docs/pictures/paths.png', width: 1440, height: 900, view: 'tool=paths:united-states:haqqani-network' },
  { file: 'docs/pictures/story.png', width: 1440, height: 900, view: 'story=common-enemy/flip' },
  {
    file: 'docs/pictures/present.png',
    width: 1280,
    height: 720,
    view: 'story=common-enemy/flip&present=pictureofaslidetobeshown',
  },
  { file: 'docs/pictures/words.png', width: 1440, height: 900, view: 'tool=words&select=actor.haqqani-network' },
]

/** The size that previews of links have. */
const card = { width: 1200, height: 630 }
const cardFile = 'public/social.png'

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} site
 * @param {Picture} picture
 */
async function take(browser, site, { file, width, height, view, dark = false, ratio = 1, phone = false }) {
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: ratio,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    hasTouch: phone,
    locale: 'en',
  })
  await open(page, view ? `${site}#${view}` : site)
  await shoot(page, file)
}

/**
 * The card that previews of links show: title, map and legend of the picture that the site itself exports.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} site
 * @param {string} file
 */
async function takeCard(browser, site, file) {
  // Without the policy, which forbids to put markup on the page: here it is our own, in the page that has the fonts.
  const page = await browser.newPage({ viewport: card, bypassCSP: true, locale: 'en' })
  await page.setViewportSize({ width: 1440, height: 900 })
  await open(page, site)
  await page.getByRole('button', { name: 'Export' }).click()
  /** @param {string} name @param {string} label */
  const choose = (name, label) => page.getByRole('combobox', { name, exact: true }).selectOption({ label })
  await choose('Format', 'SVG')
  await choose('Colours', 'Warm paper')
  await choose('Where each tie comes from', 'Articles by name, ties without numbers')
  await page.locator('dialog section[aria-busy=false]').waitFor()
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  const svg = readFileSync(await (await saved).path(), 'utf8')
  await page.setViewportSize(card)
  await page.evaluate(
    ({ svg, width, height }) => {
      const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
      // The foot begins at the first rule across the page; the card ends above it.
      const rule = /class="rule" transform="translate\([\d.]+ ([\d.]+)\)/.exec(svg)
      if (!rule) throw new Error('The picture has no foot to end the card at.')
      const end = Number(rule[1]) - 4
      const across = (end * width) / height
      drawing.setAttribute('viewBox', `${(Number(drawing.getAttribute('width')) - across) / 2} 0 ${across} ${end}`)
      Object.assign(drawing.style, { position: 'fixed', inset: '0', width: '100%', height: '100%' })
      document.body.replaceChildren(drawing)
      document.body.style.background = drawing.querySelector('rect')?.getAttribute('fill') ?? ''
    },
    { svg, ...card },
  )
  await shoot(page, file)
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} address
 */
async function open(page, address) {
  page.on('pageerror', (error) => {
    throw new Error(`${address} failed: ${error.message}`)
  })
  // The hint of the first visit is for the reader, not for the picture.
  await page.addInitScript(() => localStorage.setItem('allegiances.hint', 'seen'))
  await page.goto(address)
  await page.locator('canvas[data-layer=map], [data-lens]').first().waitFor({ state: 'attached', timeout: 15_000 })
  await page.waitForLoadState('networkidle')
  // What is computed in a worker, and what travels to its place, has come to rest.
  await page.waitForTimeout(1500)
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} file
 */
async function shoot(page, file) {
  await page.evaluate(async () => {
    await document.fonts.ready
    // Two frames: one in which the canvas learns of the fonts, one in which it paints.
    for (let i = 0; i < 2; i += 1) await new Promise((resolve) => requestAnimationFrame(resolve))
  })
  await page.screenshot({ path: path.join(root, file), animations: 'disabled', caret: 'hide' })
  await page.close()
  console.log(file)
}

/** All, or those whose names hold what was written behind the command: npm run pictures -- matrix social */
const wanted = process.argv.slice(2)
/** @param {string} file */
const isWanted = (file) => wanted.length === 0 || wanted.some((part) => file.includes(part))

const executablePath = await findBrowser()
if (!executablePath) {
  console.error('No Chromium, Chrome or Edge was found. Set ALLEGIANCES_BROWSER to the path of one.')
  process.exit(1)
}
if (!isBuilt() && !(await build())) process.exit(1)
const site = await serve()
const browser = await chromium.launch({ executablePath, args: launchFlags })
try {
  for (const picture of pictures.filter(({ file }) => isWanted(file))) await take(browser, site.url, picture)
  if (isWanted(cardFile)) await takeCard(browser, site.url, cardFile)
} finally {
  await browser.close()
  await site.close()
}
