// @ts-check
// npm run figures -- views.json [--out figures] [--site https://example.org/map/]: figures of many views at once, for a
// book, a newsletter or a slide deck, by the code of the composer in a browser without a window. The list is JSON or YAML:
// see docs/figures.md.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { argv, exit } from 'node:process'
import { parseArgs } from 'node:util'
import { launchFlags } from './browser.mjs'
import { ensureBrowser } from './browser-install.mjs'
import { build, isBuilt } from './build.mjs'
import { readOrders } from './figure-orders.mjs'
import { ensureInstalled } from './install.mjs'
import { serve } from './serve.mjs'

const usage = 'npm run figures -- views.json [--out folder] [--site https://example.org/map/]'

async function main() {
  const { values, positionals } = parseArgs({
    args: argv.slice(2),
    allowPositionals: true,
    options: { out: { type: 'string', default: 'figures' }, site: { type: 'string' } },
  })
  const [file] = positionals
  if (!file || positionals.length > 1) return fail(`Say which list of views to make figures of: ${usage}`)
  await ensureInstalled()
  // Loaded now, for they have only just been installed on a fresh machine.
  const [{ chromium }, { parse }] = await Promise.all([import('@playwright/test'), import('yaml')])
  const orders = readOrders(parse(readFileSync(file, 'utf8')), file)
  if (!orders.ok) return fail(orders.problems.join('\n'))
  if (!isBuilt() && !(await build())) return fail('The site could not be built: see above.')
  const executablePath = await ensureBrowser()
  if (!executablePath) return fail('Figures are made in Chromium, Chrome or Edge, and none was found.')
  const server = await serve()
  const browser = await chromium.launch({ executablePath, args: launchFlags })
  mkdirSync(values.out, { recursive: true })
  try {
    for (const order of orders.list) await makeAll(browser, server.url, order, values)
  } finally {
    await browser.close()
    await server.close()
  }
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {import('./figure-orders.mjs').Order} order
 * @param {{ out: string, site?: string | undefined }} to
 */
async function makeAll(browser, address, { name, view, preset, settings, files }, { out, site }) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  try {
    await page.goto(`${address}?figures#${view}`)
    await page.waitForFunction(() => 'makeFigure' in window, undefined, { timeout: 30_000 })
    for (const file of files) {
      const made = await page.evaluate((order) => window.makeFigure?.(order), {
        preset: /** @type {never} */ (preset),
        settings,
        file,
        site,
      })
      if (!made) throw new Error(`${name}: the page made nothing.`)
      const target = path.join(out, name ? `${name}${path.extname(made.name)}` : made.name)
      const bytes = Buffer.from(made.bytes, 'base64')
      writeFileSync(target, bytes)
      console.log(
        `${target}  ${made.pages === 1 ? '1 page' : `${made.pages} pages`}, ${bytes.length.toLocaleString('en')} bytes`,
      )
    }
  } finally {
    await page.close()
  }
}

/** @param {string} message */
function fail(message) {
  console.error(message)
  exit(1)
}

await main()
