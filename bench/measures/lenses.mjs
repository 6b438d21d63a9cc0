// @ts-check
// The lenses beside the map on 1,000 actors and 3,000 ties: opening, scrolling, and a filter that takes a relation away.
import { mouse, NotMeasured, pace, press } from '../lab.mjs'
import { quantile } from '../statistics.mjs'

const lenses = ['matrix', 'timeline', 'table', 'sources', 'disagreements', 'balance']
const middle = { x: 900, y: 560 }

/** @param {string} lens */
const address = (lens) => `?data=bench-data/map-1k.json#lens=${lens}`

/** @typedef {import('../lab.mjs').Room} Room */

/** Waits until the lens shows something and has come to rest. @param {Room} room @param {string} lens */
const arrived = async ({ page }, lens) => {
  await page.waitForFunction(
    (name) => (document.querySelector(`[data-lens=${name}]`)?.querySelectorAll('button, td, path').length ?? 0) > 3,
    lens,
    { timeout: 60_000 },
  )
  await page.evaluate(async () => {
    let calm = performance.now()
    let last = calm
    while (last - calm < 500) {
      const now = await new Promise(requestAnimationFrame)
      if (now - last > 40) calm = now
      last = now
    }
  })
}

/** From the navigation to the last change of the lens before it comes to rest. @param {string} lens */
const opening = (lens) => (/** @type {import('../lab.mjs').Lab} */ lab) =>
  lab.visit(address(lens), async (room) => {
    await arrived(room, lens)
    return room.page.evaluate(() => performance.now() - 500)
  })

/** @param {string} lens */
const scrolling = (lens) => (/** @type {import('../lab.mjs').Lab} */ lab) =>
  lab.visit(address(lens), async (room) => {
    await arrived(room, lens)
    const { page, cdp } = room
    await mouse(cdp, 'mouseMoved', middle)
    const scrolled = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('[data-lens], [data-lens] *')].map(({ scrollTop }) => scrollTop).join(),
      )
    const before = await scrolled()
    await page.evaluate(() => globalThis.bench.start())
    await pace(160, (i) => mouse(cdp, 'mouseWheel', middle, { deltaX: 0, deltaY: i % 120 < 90 ? 120 : -120 }))
    const gaps = await page.evaluate(() => globalThis.bench.stop())
    if ((await scrolled()) === before) throw new NotMeasured('nothing scrolled')
    return quantile(gaps, 0.95)
  })

/** The longest gap between frames while a relation is switched off and on again. @param {string} lens */
const filtering = (lens) => (/** @type {import('../lab.mjs').Lab} */ lab) =>
  lab.visit(address(lens), async (room) => {
    await arrived(room, lens)
    const { page, cdp } = room
    const box = await page.locator('aside fieldset:first-of-type label').nth(2).boundingBox()
    if (!box) throw new NotMeasured('there is no filter to press')
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    await mouse(cdp, 'mouseMoved', at)
    const longest = []
    for (let i = 0; i < 6; i += 1) {
      await page.evaluate(() => globalThis.bench.start())
      await press(cdp, at)
      await page.waitForTimeout(900)
      longest.push(Math.max(...(await page.evaluate(() => globalThis.bench.stop()))))
    }
    return quantile(longest, 0.95)
  })

/** @type {import('../run.mjs').Measure[]} */
export const throughLenses = [
  ...lenses.map((lens) => ({
    name: `open-${lens}`,
    title: `opening the lens ${lens}, 1k/3k`,
    unit: /** @type {const} */ ('ms'),
    ours: opening(lens),
  })),
  ...['matrix', 'timeline', 'table'].map((lens) => ({
    name: `scroll-${lens}`,
    title: `scrolling the lens ${lens}, 1k/3k, p95 of gaps`,
    unit: /** @type {const} */ ('frames'),
    goal: { most: 1 },
    ours: scrolling(lens),
  })),
  ...lenses.map((lens) => ({
    name: `filter-${lens}`,
    title: `filter in the lens ${lens}, 1k/3k, longest gap`,
    unit: /** @type {const} */ ('frames'),
    goal: { most: 3 },
    ours: filtering(lens),
  })),
]
