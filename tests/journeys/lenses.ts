import assert from 'node:assert/strict'
import type { Journey } from '../driver/driver.ts'
import type { Driver } from '../driver/hand.ts'
import { fragmentOf, mapIsThere, openLens, openMap } from './map.ts'

const others = ['Matrix', 'Timeline', 'Table', 'Sources', 'Disagreements', 'Balance']

const isOpen = async (driver: Driver, name: string): Promise<void> => {
  if (name === 'Map') await driver.sees('canvas[data-layer=map]')
  else await driver.sees(`[data-lens=${name.toLowerCase()}]`)
  await driver.until(`${name} is the current lens`, async () =>
    (await driver.text('nav [aria-current=page]')).startsWith(name),
  )
}

/** How many ties the lens says that it shows. */
const tiesTold = async (driver: Driver): Promise<number> => {
  const text = await driver.text('main')
  const found = /\d+ actors?, (\d+) ties?/.exec(text)
  assert.ok(found, `the numbers are told: ${text.slice(0, 200)}`)
  return Number(found[1])
}

export const lenses: readonly Journey[] = [
  {
    name: 'every lens by its link and by its number; back leads to the one before',
    run: async (driver) => {
      await openMap(driver)
      for (const name of others) {
        await driver.click({ role: 'link', name: new RegExp(`^${name}`), within: 'header nav' })
        await isOpen(driver, name)
        assert.equal(await fragmentOf(driver), `lens=${name.toLowerCase()}`)
      }
      await driver.evaluate(() => history.back())
      await isOpen(driver, 'Disagreements')
      for (const [i, name] of ['Map', ...others].entries()) {
        await driver.keys(String(i + 1))
        await isOpen(driver, name)
      }
      await driver.keys('1')
      await mapIsThere(driver)
      assert.equal(await fragmentOf(driver), '')
    },
  },
  {
    name: 'a filter and a date made in one lens hold in every other',
    run: async (driver) => {
      await openLens(driver, 'table')
      const all = await tiesTold(driver)
      await driver.click({ role: 'checkbox', name: /^Affiliation/ })
      await driver.until('fewer ties are told', async () => (await tiesTold(driver)) < all)
      const fewer = await tiesTold(driver)
      for (const name of ['Matrix', 'Timeline', 'Sources', 'Disagreements']) {
        await driver.click({ role: 'link', name: new RegExp(`^${name}`), within: 'header nav' })
        await isOpen(driver, name)
        assert.equal(await tiesTold(driver), fewer, name)
      }
      await driver.click({ role: 'button', name: '2001' })
      await driver.until('other ties are told', async () => (await tiesTold(driver)) !== fewer)
      const then = await tiesTold(driver)
      for (const name of ['Table', 'Matrix']) {
        await driver.click({ role: 'link', name: new RegExp(`^${name}`), within: 'header nav' })
        await isOpen(driver, name)
        assert.equal(await tiesTold(driver), then, name)
      }
    },
  },
  {
    name: 'on a phone the lenses are behind one button',
    needs: ['touch'],
    run: async (driver) => {
      await openMap(driver, '', { width: 390, height: 844, touch: true })
      await driver.tap({ role: 'button', name: 'Lens: Map' })
      await driver.tap({ role: 'link', name: /^Table/, within: '[popover]:popover-open' })
      await driver.sees('[data-lens=table]')
      await driver.sees({ role: 'button', name: 'Lens: Table' })
    },
  },
  {
    name: 'single keys can be switched off, and stay so',
    run: async (driver) => {
      await openMap(driver)
      await driver.keys('?')
      await driver.click({ role: 'checkbox', name: 'Use single keys as shortcuts' })
      await driver.keys('Escape')
      await driver.seesNot('dialog[open]')
      await driver.keys('4')
      await driver.keys('/')
      await driver.seesNot('[data-lens]')
      await driver.seesNot('dialog[open]')
      await driver.evaluate(() => location.reload())
      await mapIsThere(driver)
      await driver.keys('4')
      await driver.seesNot('[data-lens]')
    },
  },
]
