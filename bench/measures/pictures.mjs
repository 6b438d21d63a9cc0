// @ts-check
// What saving a picture costs beside writing the same pixels or the same graph with the least code.
import { mapAddress, NotMeasured, settled } from '../lab.mjs'

/** @typedef {import('../lab.mjs').Lab} Lab */

/**
 * Saves through the dialog. From the press on Save to the moment at which the file is handed to the browser.
 * @param {import('@playwright/test').Page} page @param {'PNG' | 'SVG'} format
 */
const save = async (page, format) => {
  await page.getByRole('button', { name: 'Export' }).click()
  const dialog = page.getByRole('dialog').filter({ has: page.getByRole('button', { name: 'Save', exact: true }) })
  await dialog.locator('[aria-busy=false]').waitFor()
  /** @param {string} name @param {string} option */
  const choose = async (name, option) => {
    const select = dialog.getByRole('combobox', { name, exact: true })
    // Known by the names of its options, so that a dialog without it is told apart from a press that fails.
    if (!(await select.getByRole('option', { name: option, exact: true }).count()))
      throw new NotMeasured(`the dialog offers no ${option}`)
    await select.selectOption({ label: option })
  }
  await choose('Format', format)
  // Pages are laid out at 150 pixels to the inch: 600 is four times that.
  if (format === 'PNG') await choose('Resolution', '600 dpi')
  else {
    // The drawing alone, as the bare writer makes it: without the list, and without the data inside.
    await choose('Where each tie comes from', 'Articles by name')
    await dialog.getByRole('checkbox', { name: /^Opens again here/ }).uncheck()
  }
  await dialog.locator('[aria-busy=false]').waitFor()
  await page.waitForTimeout(500)
  await page.evaluate(() => {
    addEventListener('click', ({ timeStamp }) => (globalThis.bench.pressed = timeStamp), { capture: true, once: true })
  })
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  await page.waitForFunction(() => globalThis.bench.files.length > 0, undefined, { timeout: 30_000 })
  return page.evaluate(() => ({
    ms: globalThis.bench.files[0].at - globalThis.bench.pressed,
    bytes: globalThis.bench.files[0].blob.size,
  }))
}

/** @param {string} address @returns {(lab: Lab) => Promise<{ value: number, floor: number }>} */
const png = (address) => (lab) =>
  lab.visit(address, async ({ page }) => {
    await settled(page)
    const { ms } = await save(page, 'PNG')
    // The raw encode: the same pixels, already on a canvas.
    const floor = await page.evaluate(async () => {
      const bitmap = await createImageBitmap(globalThis.bench.files[0].blob)
      const canvas = document.createElement('canvas')
      Object.assign(canvas, { width: bitmap.width, height: bitmap.height })
      const context = canvas.getContext('2d')
      context?.drawImage(bitmap, 0, 0)
      context?.getImageData(0, 0, 1, 1)
      const began = performance.now()
      await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
      return performance.now() - began
    })
    return { value: ms, floor }
  })

/** @param {Lab} lab @param {string} graph @param {string} address */
const svg = async (lab, graph, address) => {
  const ours = await lab.visit(address, async ({ page }) => {
    await settled(page)
    return save(page, 'SVG')
  })
  const floor = await lab.visit(`floor-raw/?graph=${graph}`, async ({ page }) => {
    await page.waitForFunction(() => globalThis.floor !== undefined)
    return page.evaluate(() => {
      const began = performance.now()
      const blob = new Blob([globalThis.floor.svgOf()])
      return { ms: performance.now() - began, bytes: blob.size }
    })
  })
  return { ours, floor }
}

const small = ''
const big = (/** @type {Lab} */ lab) => mapAddress(lab.site.graphs['1k'], '1k')

/** @type {import('../run.mjs').Measure[]} */
export const pictures = [
  {
    name: 'png',
    title: 'PNG at 4×',
    unit: 'ms',
    goal: { ratio: 1.6 },
    ours: png(small),
    floorName: 'same pixels',
  },
  {
    name: 'svg-size',
    title: 'SVG of 1k/3k: size',
    once: true,
    unit: 'kB',
    goal: { ratio: 3 },
    ours: async (lab) => {
      const { ours, floor } = await svg(lab, '1k', big(lab))
      return { value: ours.bytes / 1000, floor: floor.bytes / 1000 }
    },
    floorName: 'bare writer',
  },
  {
    name: 'svg-time',
    title: 'SVG of 1k/3k: time',
    unit: 'ms',
    goal: { ratio: 3 },
    ours: async (lab) => {
      const { ours, floor } = await svg(lab, '1k', big(lab))
      return { value: ours.ms, floor: floor.ms }
    },
    floorName: 'bare writer',
  },
]
