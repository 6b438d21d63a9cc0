import assert from 'node:assert/strict'
import { analysed } from '../../src/query/analysed.ts'
import { bridgingTies, pathsBetween } from '../../src/query/paths.ts'
import { pathSentence } from '../../src/words/pathSentence.ts'
import type { Journey } from '../driver/driver.ts'
import type { Driver } from '../driver/hand.ts'
import { datasetOf, dossier, fragmentOf, openMap, visibleAt } from './map.ts'

const panel = 'aside[data-tool]'
const openTool = async (driver: Driver, name: RegExp): Promise<void> => {
  await driver.click({ role: 'button', name: 'Tools' })
  await driver.click({ role: 'button', name, within: '[popover]:popover-open' })
  await driver.sees(panel)
}
/** The paths that the model finds where the map opens, as sentences. */
const sentences = async (driver: Driver, from: string, to: string): Promise<string[]> => {
  const dataset = await datasetOf(driver)
  const { view } = visibleAt(dataset, '')
  const ties = bridgingTies(analysed(dataset, view).visible.ties, [])
  return pathsBetween(ties, [from, to], dataset, view).map((path) => pathSentence(path, dataset, view.date))
}
const openPath = (driver: Driver): Promise<string> =>
  driver.evaluate(
    () => document.querySelector('aside[data-tool] ol [aria-expanded=true]')?.nextElementSibling?.textContent ?? '',
  )
const tells = (driver: Driver, sentence: string): Promise<void> =>
  driver.until(`the open path reads ${sentence}`, async () => (await openPath(driver)).startsWith(sentence))

export const pathsAndMeasures: readonly Journey[] = [
  {
    name: 'paths: two names by keyboard alone, each path in words, and its citation',
    run: async (driver) => {
      await openMap(driver)
      const told = await sentences(driver, 'united-states', 'haqqani-network')
      assert.ok(told.length > 2, 'there are several ways')
      await openTool(driver, /^Paths/)
      await driver.until('the first field has the focus', () =>
        driver.evaluate(() => document.activeElement?.getAttribute('role') === 'combobox'),
      )
      await driver.type('usa')
      await driver.sees('[role=option]')
      await driver.keys('Enter')
      await driver.reads(panel, /The United States: ties to \d+ actors/)
      await driver.keys('Tab', 'Tab')
      await driver.type('haqqanis')
      await driver.sees('[role=option]')
      await driver.keys('Enter')
      await driver.reads(`${panel} [role=status]`, new RegExp(`^${told.length} paths; the shortest has 1 tie`))
      assert.match(decodeURIComponent(await fragmentOf(driver)), /tool=paths:united-states:haqqani-network/)
      await tells(driver, told[0] ?? '')
      const onPath = () => driver.evaluate(() => document.activeElement?.matches('ol [aria-expanded]') === true)
      for (let tabs = 0; tabs < 12 && !(await onPath()); tabs += 1) await driver.keys('Tab')
      assert.ok(await onPath(), 'the paths are reached by Tab')
      for (const sentence of told.slice(1)) {
        await driver.keys('ArrowDown')
        await tells(driver, sentence)
      }
      await driver.keys('Tab', 'Enter')
      await driver.sees(`${dossier} h3[data-relation]`)
      await driver.keys('Escape')
      await driver.seesNot(dossier)
      await driver.sees(panel)
    },
  },
  {
    name: 'paths: by mouse, over chosen relations, with who is missing put on the map, and none told with its reason',
    run: async (driver) => {
      await openMap(driver, 'tool=paths:badri-313:imf')
      await driver.reads(panel, /Not on the map: International Monetary Fund/)
      await driver.click({ role: 'button', name: 'Put it on the map' })
      await driver.until('it is on the map', () =>
        driver.evaluate(() => document.querySelector('[data-twin] [data-id=imf]') !== null),
      )
      const first = await openPath(driver)
      await driver.click({ role: 'button', name: 'Next path' })
      await driver.until('another path is open', async () => (await openPath(driver)) !== first)
      await driver.click({ role: 'checkbox', name: 'Rivalry', within: panel })
      await driver.reads(panel, /No path leads from Badri 313 to the International Monetary Fund.*over rivalry/s)
      assert.match(await fragmentOf(driver), /rivalry/)
      await driver.click({ role: 'button', name: 'Walk over all relations' })
      await driver.reads(panel, /\d paths; the shortest has 3 ties/)
      await driver.click({ role: 'button', name: 'Swap the two' })
      await driver.until('the address is swapped', async () => (await fragmentOf(driver)).includes('imf:badri-313'))
      await driver.click({ role: 'button', name: 'Close', within: panel })
      await driver.seesNot(panel)
      await openMap(driver, 'select=actor.al-qaeda')
      await driver.click({ role: 'button', name: /^How is it tied to/ })
      await driver.reads(panel, /Al-Qaeda: ties to/)
    },
  },
  {
    name: 'measures: sorted by any column, read as the reader says, and groups are lit',
    run: async (driver) => {
      await openMap(driver, 'hide=rivalry,denied,ended&tool=measures')
      await driver.reads(panel, /[1-9]\d* ties left out by filters or focus/)
      await driver.click({ role: 'button', name: 'Use everything' })
      await driver.reads(`${panel} tbody tr`, /^Taliban 6 4 1 /)
      await openMap(driver)
      await openTool(driver, /^Measures/)
      const firstRow = () => driver.text(`${panel} tbody tr`)
      await driver.reads(`${panel} tbody tr`, /^Taliban .* \d+% /)
      await driver.click({ role: 'button', name: 'Hostile pairs', within: panel })
      await driver.until('ISIS-K has most enemies', async () => (await firstRow()).startsWith('ISIS-K'))
      const before = await firstRow()
      await driver.click({ role: 'button', name: /^How signs are read/ })
      await driver.click({ role: 'checkbox', name: /^Not known then/ })
      await driver.until('more ties count', async () => (await firstRow()) !== before)
      assert.match(await fragmentOf(driver), /signs=/)
      await driver.click({ role: 'checkbox', name: 'Rivalry', within: panel })
      await driver.reads(panel, /Over rivalries, betweenness is not brokerage/)
      await driver.sees(`${panel} [aria-pressed=false]`)
      await driver.click({ role: 'button', name: /^Group 1/, within: panel })
      await driver.sees(`${panel} [aria-pressed=true]`)
      await driver.click({ role: 'button', name: /^ISIS-K/, within: `${panel} table` })
      await driver.reads(`${dossier} h2`, /ISIS-K/)
      await driver.sees(`${panel} tr[aria-current]`)
    },
  },
]
