// @ts-check
import { mapAddress, settled } from '../lab.mjs'

/**
 * What lives on the heap of scripts and in the document after collecting garbage. The pixels of canvases are not in it.
 * @param {import('../lab.mjs').Room} room
 */
const used = async ({ page, cdp }) => {
  await page.waitForTimeout(1500)
  await cdp.send('HeapProfiler.enable')
  for (let i = 0; i < 3; i += 1) await cdp.send('HeapProfiler.collectGarbage')
  const usage = /** @type {Record<string, number>} */ (/** @type {unknown} */ (await cdp.send('Runtime.getHeapUsage')))
  const { usedSize = 0, embedderHeapUsedSize = 0, backingStorageSize = 0 } = usage
  return {
    value: (usedSize + embedderHeapUsedSize + backingStorageSize) / 1e6,
    scripts: usedSize / 1e6,
    document: embedderHeapUsedSize / 1e6,
    buffers: backingStorageSize / 1e6,
  }
}

/** @type {import('../run.mjs').Measure[]} */
export const memory = [
  {
    name: 'memory',
    title: 'memory at 1k/3k',
    unit: 'MB',
    goal: { ratio: 1.3 },
    ours: (lab) =>
      lab.visit(mapAddress(lab.site.graphs['1k'], '1k'), async (room) => {
        await settled(room.page)
        return used(room)
      }),
    floor: (lab) =>
      lab.visit('floor-react/?graph=1k', async (room) => {
        await room.page.waitForFunction(() => globalThis.floor !== undefined)
        return used(room)
      }),
    floorName: 'react',
  },
]
