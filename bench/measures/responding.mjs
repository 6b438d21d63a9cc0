// @ts-check
// From what the reader does to the end of the first frame that shows it, on 1,000 actors and 3,000 ties.
import { cameraFor, mapAddress, mouse, NotMeasured, press, project, settled, windowSize } from '../lab.mjs'
import { quantile } from '../statistics.mjs'

const presses = 30

/** Nodes all over the sheet that no panel covers. @param {import('../graph.mjs').Graph} graph @param {(node: any) => import('../lab.mjs').Point} where */
export const nodesToPress = (graph, where) => {
  const free = graph.nodes
    .map((node) => ({ node, at: where(node) }))
    .filter(({ at: { x, y } }) => x > 280 && x < 900 && y > 120 && y < windowSize.height - 130)
  const step = Math.max(1, Math.floor(free.length / presses))
  return free.filter((_, i) => i % step === 0).slice(0, presses)
}

/**
 * @param {import('../lab.mjs').Room} room @param {string} event @param {string} layer @param {() => Promise<unknown>} act
 * @returns {Promise<number>}
 */
const response = async ({ page }, event, layer, act) => {
  await page.evaluate(
    ([type, name]) => {
      globalThis.bench.answer = globalThis.bench.response(type, name)
      // Asked for below; until then a refusal is nobody's.
      globalThis.bench.answer.catch(() => undefined)
    },
    [event, layer],
  )
  await act()
  try {
    return await page.evaluate(() => globalThis.bench.answer)
  } catch (error) {
    throw new NotMeasured(String(error instanceof Error ? error.message.split('\n')[0] : error))
  }
}

/** @param {import('../lab.mjs').Room} room @param {any[]} targets */
const pressAll = async (room, targets) => {
  const times = []
  for (const { at } of targets) {
    times.push(
      await response(room, 'pointerup', 'emphasis', async () => {
        await mouse(room.cdp, 'mouseMoved', at)
        await press(room.cdp, at)
      }),
    )
    await room.page.waitForTimeout(120)
  }
  const selected = await room.page.evaluate(() => decodeURIComponent(location.hash))
  if (!targets.at(-1) || !selected.includes(targets.at(-1).node.id))
    throw new NotMeasured('the press on a node did not select it')
  return times
}

/** @param {import('../lab.mjs').Room} room @param {any[]} targets */
const pointAtAll = async (room, targets) => {
  const times = []
  for (const { at } of targets) {
    // From beside the map, so that nothing stands out before.
    await mouse(room.cdp, 'mouseMoved', { x: 700, y: 20 })
    await room.page.waitForTimeout(60)
    times.push(await response(room, 'pointermove', 'emphasis', () => mouse(room.cdp, 'mouseMoved', at)))
  }
  return times
}

/** @param {import('../lab.mjs').Lab} lab @param {(room: import('../lab.mjs').Room, targets: any[]) => Promise<number[]>} act */
const onMap = (lab, act) => {
  const graph = lab.site.graphs['1k']
  const camera = cameraFor(graph)
  const targets = nodesToPress(graph, (node) => project(camera, node))
  return lab.visit(mapAddress(graph, '1k'), async (room) => {
    await settled(room.page)
    return quantile(await act(room, targets), 0.95)
  })
}

/** @param {import('../lab.mjs').Lab} lab */
const pressOnFloor = (lab) =>
  lab.visit('floor-raw/?graph=1k', async (room) => {
    await settled(room.page)
    const graph = lab.site.graphs['1k']
    const spots = await room.page.evaluate(
      (ids) => ids.map((id) => globalThis.floor.where(id)),
      graph.nodes.map(({ id }) => id),
    )
    const byId = new Map(graph.nodes.map(({ id }, i) => [id, spots[i]]))
    return quantile(
      await pressAll(
        room,
        nodesToPress(graph, ({ id }) => byId.get(id)),
      ),
      0.95,
    )
  })

/** Presses controls in turn, each with a real mouse. @param {string} selector @param {number} count */
const pressControls = (selector, count) => async (/** @type {import('../lab.mjs').Room} */ room) => {
  const controls = room.page.locator(selector)
  if ((await controls.count()) === 0) throw new NotMeasured(`there is no ${selector}`)
  const times = []
  for (let i = 0; i < count; i += 1) {
    const control = controls.nth(i % (await controls.count()))
    await control.scrollIntoViewIfNeeded()
    const box = await control.boundingBox()
    if (!box) throw new NotMeasured(`${selector} is not on the screen`)
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    await mouse(room.cdp, 'mouseMoved', at)
    await room.page.waitForTimeout(600)
    times.push(await response(room, 'pointerup', 'map', () => press(room.cdp, at)))
  }
  return times
}

/** The first rows of the legend are those of relations; each is switched off and on again. */
const filterRows = 'aside fieldset:first-of-type label'
const dateButtons = 'section ol button:not([aria-current])'

const filterOnFloor = (/** @type {import('../lab.mjs').Lab} */ lab) =>
  lab.visit('floor-raw/?graph=1k', async (room) => {
    await settled(room.page)
    const times = []
    for (let i = 0; i < 8; i += 1) {
      times.push(await response(room, 'keydown', 'map', () => room.page.keyboard.press('f')))
      await room.page.waitForTimeout(100)
    }
    return quantile(times, 0.95)
  })

/** @type {import('../run.mjs').Measure[]} */
export const responding = [
  {
    name: 'click',
    title: 'press to highlighted neighbourhood, 1k/3k, p95',
    unit: 'frames',
    goal: { most: 2 },
    ours: (lab) => onMap(lab, pressAll),
    floor: pressOnFloor,
    floorName: 'raw',
  },
  {
    name: 'hover',
    title: 'pointing to highlighted neighbourhood, 1k/3k, p95',
    unit: 'frames',
    ours: (lab) => onMap(lab, pointAtAll),
  },
  {
    name: 'filter',
    title: 'filter change, 1k/3k, p95',
    unit: 'frames',
    goal: { most: 3 },
    ours: (lab) => onMap(lab, pressControls(filterRows, 8)),
    floor: filterOnFloor,
    floorName: 'raw',
  },
  {
    name: 'date',
    title: 'date change, 1k/3k, p95',
    unit: 'frames',
    goal: { most: 3 },
    ours: (lab) => onMap(lab, pressControls(dateButtons, 8)),
  },
]
