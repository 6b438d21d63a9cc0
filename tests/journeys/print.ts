import assert from 'node:assert/strict'
import type { Journey } from '../driver/driver.ts'
import type { Driver } from '../driver/hand.ts'
import { readPdf } from '../fixtures/readPdf.ts'
import { choose, closeComposer, openComposer } from './composer.ts'
import { datasetOf, openLens, openMap, visibleAt } from './map.ts'

const bare = (text: string): string => text.replace(/[\s\u2011\u00a0]/g, (found) => (found === '\u2011' ? '-' : ''))

/** Loaded a while after the page is there: what prints must have come. */
const printed = async (driver: Driver) => {
  await driver.until('the page knows how to print', () =>
    driver.evaluate(() => {
      window.dispatchEvent(new Event('beforeprint'))
      const there = document.querySelector('body > [data-print] svg') !== null
      window.dispatchEvent(new Event('afterprint'))
      return there
    }),
  )
  const { pages } = await readPdf(new Uint8Array(await driver.print()))
  return pages
}

/** What stands on the interface and on no figure. */
const interfaceWords = ['Undo', 'Filters', 'Export', 'Share', 'Search', 'Skip to']

export const print: readonly Journey[] = [
  {
    name: 'what the browser prints is the figure as it was last composed, and nothing of the interface',
    needs: ['print'],
    run: async (driver) => {
      const visible = visibleAt(await datasetOf(driver), '')
      await openMap(driver)
      await openComposer(driver)
      await driver.click({ role: 'button', name: 'Printing' })
      await choose(driver, 'Colours', 'Greys')
      const title = await driver.evaluate(() => document.querySelector('dialog textarea')?.textContent ?? '')
      await closeComposer(driver)
      const pages = await printed(driver)
      assert.equal(pages.length, 2, 'the picture, and the list behind it')
      // A4 across, in points.
      for (const { width, height } of pages)
        assert.ok(Math.abs(width - 841.9) < 1.5 && Math.abs(height - 595.3) < 1.5, `${width} × ${height}`)
      const text = bare(pages.map((page) => page.text).join(' '))
      assert.ok(text.startsWith(bare(title)), text.slice(0, 80))
      for (const { name } of visible.actors) assert.ok(text.includes(bare(name)), `${name} is printed`)
      for (const word of interfaceWords) assert.ok(!text.includes(bare(word)), `${word} is not printed`)
      // And the screen is as it was.
      await driver.sees({ role: 'button', name: 'Export' })
      assert.equal(await driver.evaluate(() => document.querySelectorAll('[data-print]').length), 0)
    },
  },
  {
    name: 'another lens is printed as its figure',
    needs: ['print'],
    run: async (driver) => {
      await openLens(driver, 'matrix', 'date=2001')
      const [first] = await printed(driver)
      const text = bare(first?.text ?? '')
      for (const { name } of visibleAt(await datasetOf(driver), 'date=2001&lens=matrix').actors)
        assert.ok(text.includes(bare(name)), `${name} is printed`)
      for (const word of interfaceWords) assert.ok(!text.includes(bare(word)), `${word} is not printed`)
    },
  },
]
