// @ts-check
// How soon the map is seen, and how soon it answers. The map is the one that ships; the floors draw the same graph.

import { setTimeout as wait } from 'node:timers/promises'
import { mouse, NotMeasured, press } from '../lab.mjs'

/**
 * The first contentful paint. For the app it counts if by then the whole picture had been parsed (#app comes after it); for the
 * bare canvas, if it had been drawn on: neither page has anything else to show.
 * @param {import('../lab.mjs').Lab} lab @param {string} address
 * @returns {Promise<number>}
 */
const firstPaint = (lab, address) =>
  lab.visit(address, async ({ page }) => {
    const { paint, ready } = await page.evaluate(
      () =>
        new Promise((resolve) => {
          new PerformanceObserver((list) => {
            const [entry] = list.getEntriesByName('first-contentful-paint')
            if (entry) resolve({ paint: entry.startTime, ready: globalThis.bench.parsed ?? globalThis.bench.painted })
          }).observe({ type: 'paint', buffered: true })
        }),
    )
    if (ready === undefined || ready > paint) throw new NotMeasured('the first paint came before the whole map')
    return paint
  })

/**
 * Presses a node again and again with a real mouse until the page has written the selection into its address.
 * @param {import('../lab.mjs').Lab} lab @param {string} address @param {import('../lab.mjs').Point} at
 */
const firstAnswer = async (lab, address, at) => {
  const { page, cdp, close } = await lab.room()
  try {
    await mouse(cdp, 'mouseMoved', at)
    await page.goto(lab.site.url + address, { waitUntil: 'commit' })
    let selected
    const sent = []
    for (const started = performance.now(); !selected && performance.now() - started < 20_000; ) {
      sent.push(press(cdp, at).catch(() => undefined))
      await wait(10)
      // Asked seldom, so that asking does not slow the page.
      if (sent.length % 10 === 0) selected = await page.evaluate(() => globalThis.bench?.selected)
    }
    await Promise.all(sent)
    if (!selected) throw new NotMeasured('no press selected a node within 20 s')
    return selected
  } finally {
    await close()
  }
}

/** The actor with the largest mark: where it is in the picture is where the canvas has it. @param {import('../lab.mjs').Lab} lab */
const subject = ({ site }) => site.graphs.default.nodes.reduce((a, b) => (b.radius > a.radius ? b : a))

/** @type {Map<string, import('../lab.mjs').Point>} */
const known = new Map()

/** @param {import('../lab.mjs').Lab} lab @param {string} name @param {(lab: import('../lab.mjs').Lab) => Promise<import('../lab.mjs').Point>} find */
const remembered = async (lab, name, find) => {
  const point = known.get(name) ?? (await find(lab))
  known.set(name, point)
  return point
}

const inPicture = async (/** @type {import('../lab.mjs').Lab} */ lab) => {
  const { page, close } = await lab.room()
  try {
    // Without scripts the picture stays.
    await page.route('**/assets/*.js', (route) => route.abort())
    await page.goto(lab.site.url)
    return await page.evaluate(({ x, y }) => {
      const picture = /** @type {SVGSVGElement | null} */ (document.querySelector('.picture-wide'))
      const seen = new DOMPoint(x, y).matrixTransform(picture?.getScreenCTM() ?? undefined)
      return { x: seen.x, y: seen.y }
    }, subject(lab))
  } finally {
    await close()
  }
}

const onFloor = (/** @type {string} */ address) => (/** @type {import('../lab.mjs').Lab} */ lab) =>
  lab.visit(address, async ({ page }) => {
    await page.waitForFunction(() => globalThis.floor !== undefined)
    return page.evaluate((id) => globalThis.floor.where(id), subject(lab).id)
  })

/** @type {import('../run.mjs').Measure[]} */
export const opening = [
  {
    name: 'visible',
    title: 'the map is visible',
    unit: 'ms',
    goal: { ratio: 1.5 },
    warm: true,
    ours: (lab) => firstPaint(lab, ''),
    floor: (lab) => firstPaint(lab, 'floor-raw/'),
    floorName: 'raw',
  },
  {
    name: 'interactive',
    title: 'the map is interactive',
    unit: 'ms',
    goal: { ratio: 1.15 },
    warm: true,
    ours: async (lab) => firstAnswer(lab, '', await remembered(lab, 'ours', inPicture)),
    floor: async (lab) => firstAnswer(lab, 'floor-react/', await remembered(lab, 'floor', onFloor('floor-react/'))),
    floorName: 'react',
  },
]
