// @ts-check
import { mapAddress, NotMeasured, settled } from '../lab.mjs'

/** From the navigation to the first painting of nodes. @param {import('../lab.mjs').Lab} lab @param {string} address */
const painted = (lab, address) =>
  lab.visit(address, async ({ page }) => {
    await settled(page)
    const at = await page.evaluate(() => globalThis.bench.painted)
    if (at === undefined) throw new NotMeasured('the map was not painted within a minute')
    return at
  })

/** The longest time between two frames from choosing the layout until nodes have moved. @param {import('../lab.mjs').Lab} lab */
const longestGap = (lab) =>
  lab.visit(mapAddress(lab.site.graphs['1k'], '1k'), async ({ page }) => {
    await settled(page)
    await page.evaluate(() => globalThis.bench.start())
    const chosen = performance.now()
    await page.locator('select').selectOption('force')
    await page.waitForFunction(() => globalThis.bench.delivered !== undefined, undefined, { timeout: 120_000 })
    const took = performance.now() - chosen
    // Nodes travel to where the worker put them, and the rest of the page follows.
    await page.waitForTimeout(1500)
    const gaps = await page.evaluate(() => globalThis.bench.stop())
    return { value: Math.max(...gaps), took: Math.round(took) }
  })

/** @type {import('../run.mjs').Measure[]} */
export const large = [
  {
    name: 'open-10k',
    title: '10k/30k: nodes are painted',
    unit: 'ms',
    goal: { finite: true },
    ours: (lab) => painted(lab, '?data=bench-data/map-10k.json'),
    floor: (lab) => painted(lab, 'floor-raw/?graph=10k'),
    floorName: 'raw',
  },
  {
    name: 'layout',
    title: 'force layout of 1k/3k: longest gap',
    unit: 'frames',
    goal: { most: 2 },
    ours: longestGap,
  },
]
