// @ts-check
// A browser with fresh pages, and a hand that uses a real mouse in them.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { chromium } from '@playwright/test'
import { findBrowser, launchFlags } from '../scripts/browser.mjs'
import { root } from '../scripts/paths.mjs'

export const windowSize = { width: 1440, height: 900 }
const probe = readFileSync(path.join(root, 'bench', 'probe.js'), 'utf8')

/** Why a measure could not be taken. */
export class NotMeasured extends Error {}

/** @typedef {{ x: number, y: number }} Point */
/** @typedef {Awaited<ReturnType<typeof openLab>>} Lab */
/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ page: Page, cdp: import('@playwright/test').CDPSession, close: () => Promise<void> }} Room */

/** @param {Awaited<ReturnType<import('./site.mjs').openSite>>} site */
export async function openLab(site) {
  const executablePath = await findBrowser()
  if (!executablePath) throw new Error('No Chromium, Chrome or Edge was found; ALLEGIANCES_BROWSER can name one.')
  const browser = await chromium.launch({ executablePath, args: launchFlags })

  /** An empty page with an empty cache. @returns {Promise<Room>} */
  const room = async () => {
    const context = await browser.newContext({ viewport: windowSize, acceptDownloads: false })
    const page = await context.newPage()
    await page.addInitScript(probe)
    const cdp = await context.newCDPSession(page)
    return { page, cdp, close: () => context.close() }
  }

  /**
   * Opens an address, hands the page to some work and closes it.
   * @template T @param {string} address @param {(room: Room) => Promise<T>} work @returns {Promise<T>}
   */
  const visit = async (address, work) => {
    const opened = await room()
    try {
      await opened.page.goto(site.url + address)
      return await work(opened)
    } finally {
      await opened.close()
    }
  }
  return { browser, site, room, visit, close: () => browser.close() }
}

/** The address of a generated map in the app, whole in the window or at a zoom around its middle.
 * @param {import('./graph.mjs').Graph} graph @param {string} name @param {number} [zoom] */
export function mapAddress(graph, name, zoom) {
  const camera = cameraFor(graph, zoom)
  return `?data=bench-data/map-${name}.json#camera=${camera.x}:${camera.y}:${camera.zoom}`
}

/** As the address writes it, rounded. @param {import('./graph.mjs').Graph} graph @param {number} [zoom] */
export function cameraFor({ box }, zoom = Math.min(windowSize.width / box.width, 700 / box.height)) {
  return {
    x: Math.round(box.x + box.width / 2),
    y: Math.round(box.y + box.height / 2),
    zoom: Number(zoom.toFixed(3)),
  }
}

/** Where a point of the sheet is in the window. @param {ReturnType<typeof cameraFor>} camera @param {Point} point */
export const project = ({ x, y, zoom }, point) => ({
  x: (point.x - x) * zoom + windowSize.width / 2,
  y: (point.y - y) * zoom + windowSize.height / 2,
})

/** Waits until the map is painted and the page has come to rest. @param {Page} page @param {number} [limit] */
export async function settled(page, limit = 60_000) {
  await page.waitForFunction(() => globalThis.bench.painted !== undefined, undefined, { timeout: limit })
  await page.evaluate(async () => {
    // At rest: half a second without a frame that is late.
    let calm = performance.now()
    let last = calm
    while (last - calm < 500) {
      const now = await new Promise(requestAnimationFrame)
      if (now - last > 40) calm = now
      last = now
    }
  })
}

/** @param {Room['cdp']} cdp @param {string} type @param {Point} at @param {object} [more] */
export const mouse = (cdp, type, { x, y }, more = {}) =>
  cdp.send('Input.dispatchMouseEvent', /** @type {any} */ ({ type, x, y, ...more }))

/** A press without waiting for the answer of each half. @param {Room['cdp']} cdp @param {Point} at */
export const press = (cdp, at) =>
  Promise.all([
    mouse(cdp, 'mousePressed', at, { button: 'left', buttons: 1, clickCount: 1 }),
    mouse(cdp, 'mouseReleased', at, { button: 'left', clickCount: 1 }),
  ])

/**
 * Sends events at the pace of a mouse, whether or not the page keeps up.
 * @param {number} count @param {(i: number) => Promise<unknown>} send
 */
export async function pace(count, send) {
  const sent = []
  const started = performance.now()
  for (let i = 0; i < count; i += 1) {
    sent.push(send(i))
    await wait(Math.max(0, started + (i + 1) * 8 - performance.now()))
  }
  await Promise.all(sent)
}
