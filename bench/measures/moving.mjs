// @ts-check
// The gaps between frames while a real mouse drags an actor, pans and zooms.
import { cameraFor, mapAddress, mouse, NotMeasured, pace, project, settled } from '../lab.mjs'
import { quantile } from '../statistics.mjs'
import { nodesToPress } from './responding.mjs'

const middle = { x: 640, y: 450 }
const steps = 160

/** @typedef {import('../lab.mjs').Room} Room */
/** @typedef {import('../lab.mjs').Point} Point */

/** Something of the picture was painted or shifted. @param {Room} room */
const traces = ({ page }) =>
  page.evaluate(() => {
    const shifts = [...document.querySelectorAll('canvas')].map(({ style }) => style.transform)
    return [...shifts, globalThis.bench.drawn('map'), globalThis.bench.drawn('emphasis')].join()
  })

/** @param {Room} room @param {() => Promise<void>} act */
const gapsWhile = async (room, act) => {
  const before = await traces(room)
  await room.page.evaluate(() => globalThis.bench.start())
  await act()
  const gaps = await room.page.evaluate(() => globalThis.bench.stop())
  if ((await traces(room)) === before) throw new NotMeasured('the picture did not move')
  return quantile(gaps, 0.95)
}

/** In a circle, so that what is seen stays much the same. @param {Point} from @param {number} i */
const circle = (from, i) => {
  const turn = (i / steps) * 4 * Math.PI
  return { x: from.x + 90 * Math.sin(turn), y: from.y + 90 * (1 - Math.cos(turn)) }
}

/** @param {Point} from @returns {(room: Room) => Promise<number>} */
const dragFrom = (from) => async (room) => {
  const { cdp } = room
  await mouse(cdp, 'mouseMoved', from)
  await mouse(cdp, 'mousePressed', from, { button: 'left', buttons: 1, clickCount: 1 })
  const p95 = await gapsWhile(room, () =>
    pace(steps, (i) => mouse(cdp, 'mouseMoved', circle(from, i), { button: 'left', buttons: 1 })),
  )
  await mouse(cdp, 'mouseReleased', circle(from, steps), { button: 'left', clickCount: 1 })
  return p95
}

/** In for as long as out. @param {Room} room */
const zoomAll = async (room) => {
  await mouse(room.cdp, 'mouseMoved', middle)
  return gapsWhile(room, () =>
    pace(steps, (i) => mouse(room.cdp, 'mouseWheel', middle, { deltaX: 0, deltaY: i % 80 < 40 ? -30 : 30 })),
  )
}

/** A spot without a node near. @param {import('../graph.mjs').Graph} graph @param {(node: any) => Point} where */
const emptySpot = (graph, where) => {
  const seen = graph.nodes.map(where)
  const spots = Array.from({ length: 400 }, (_, i) => ({ x: 500 + (i % 20) * 14, y: 320 + Math.floor(i / 20) * 14 }))
  const free = (/** @type {Point} */ spot) => Math.min(...seen.map(({ x, y }) => Math.hypot(x - spot.x, y - spot.y)))
  return spots.reduce((a, b) => (free(b) > free(a) ? b : a))
}

/** @param {string} name @param {number} [zoom] */
const pan = (name, zoom) => (/** @type {import('../lab.mjs').Lab} */ lab) => {
  const graph = lab.site.graphs[name]
  const camera = cameraFor(graph, zoom)
  const from = emptySpot(graph, (node) => project(camera, node))
  return lab.visit(mapAddress(graph, name, zoom), async (room) => {
    await settled(room.page)
    return dragFrom(from)(room)
  })
}

const zoomOurs = (/** @type {import('../lab.mjs').Lab} */ lab) =>
  lab.visit(mapAddress(lab.site.graphs['1k'], '1k'), async (room) => {
    await settled(room.page)
    return zoomAll(room)
  })

const dragOurs = (/** @type {import('../lab.mjs').Lab} */ lab) => {
  const graph = lab.site.graphs['1k']
  const camera = cameraFor(graph)
  const targets = nodesToPress(graph, (node) => project(camera, node))
  const { at, node } = targets[Math.floor(targets.length / 2)] ?? { at: middle, node: undefined }
  return lab.visit(mapAddress(graph, '1k'), async (room) => {
    await settled(room.page)
    const p95 = await dragFrom(at)(room)
    await room.page.waitForTimeout(600)
    const address = await room.page.evaluate(() => decodeURIComponent(location.hash))
    if (!address.includes(`moved=${node?.id}:`)) throw new NotMeasured('the actor was not dragged')
    return p95
  })
}

/** @param {string} name @param {(lab: import('../lab.mjs').Lab) => (room: Room) => Promise<number>} act */
const onFloor = (name, act) => (/** @type {import('../lab.mjs').Lab} */ lab) =>
  lab.visit(`floor-raw/?graph=${name}`, async (room) => {
    await settled(room.page)
    return act(lab)(room)
  })

const nodeOnFloor = (/** @type {import('../lab.mjs').Lab} */ lab) => async (/** @type {Room} */ room) => {
  const id = lab.site.graphs['1k'].nodes[520]?.id
  return dragFrom(await room.page.evaluate((one) => globalThis.floor.where(one), id))(room)
}

/** @type {import('../run.mjs').Measure[]} */
export const moving = [
  {
    name: 'drag',
    title: 'dragging an actor, 1k/3k, p95 of gaps',
    unit: 'frames',
    goal: { most: 1 },
    ours: dragOurs,
    floor: onFloor('1k', nodeOnFloor),
    floorName: 'raw',
  },
  {
    name: 'pan',
    title: 'panning, 1k/3k, whole map, p95 of gaps',
    unit: 'frames',
    goal: { most: 1 },
    ours: pan('1k'),
    floor: onFloor('1k', () => dragFrom({ x: 643, y: 451 })),
    floorName: 'raw',
  },
  {
    name: 'pan-near',
    title: 'panning, 1k/3k, at half size, p95 of gaps',
    unit: 'frames',
    goal: { most: 1 },
    ours: pan('1k', 0.5),
  },
  {
    name: 'zoom',
    title: 'zooming by wheel, 1k/3k, p95 of gaps',
    unit: 'frames',
    goal: { most: 1 },
    ours: zoomOurs,
    floor: onFloor('1k', () => zoomAll),
    floorName: 'raw',
  },
  {
    name: 'pan-10k',
    title: 'panning, 10k/30k, p95 of gaps',
    unit: 'frames',
    goal: { most: 2 },
    ours: pan('10k'),
    floor: onFloor('10k', () => dragFrom({ x: 643, y: 451 })),
    floorName: 'raw',
  },
]
