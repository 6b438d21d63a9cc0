import assert from 'node:assert/strict'
import { divideInTwo } from '../../src/analysis/balance/balance.ts'
import type { Dataset } from '../../src/model/dataset.ts'
import type { SignedTriad } from '../../src/model/triad.ts'
import { readLink } from '../../src/query/address/link.ts'
import { signedMap } from '../../src/query/signedMap.ts'
import { signedTriads } from '../../src/query/triads.ts'
import type { Journey } from '../driver/driver.ts'
import type { Driver } from '../driver/hand.ts'
import { datasetOf, dossier, fragmentOf, openMap, twinOf } from './map.ts'

/** What the model says of an address, without any page. */
const modelAt = (dataset: Dataset, fragment: string) => {
  const { view, refused } = readLink(fragment, dataset)
  assert.deepEqual(refused, [], `the test's own address is right: ${fragment}`)
  const signed = signedMap(dataset, view)
  return { signed, triads: signedTriads(signed), flips: divideInTwo(signed.graph).strained.length }
}

const verdict = 'p[aria-live]'
const says = async (driver: Driver, dataset: Dataset, fragment: string): Promise<void> => {
  const { triads, flips } = modelAt(dataset, fragment)
  const balanced = triads.filter(({ outcome }) => outcome === 'balanced').length
  const flipped = flips === 0 ? 'No sign' : flips
  await driver.reads(
    verdict,
    triads.length === 0
      ? /^No three actors/
      : triads.length === 1
        ? new RegExp(`^The one triad with three known signs is ${balanced === 1 ? 'balanced' : 'under'}.*${flipped}`)
        : new RegExp(`^Of ${triads.length} triads with three known signs, ${balanced} (is|are) balanced.*${flipped}`),
  )
}

const isDimmed = (driver: Driver): Promise<boolean> =>
  driver.evaluate(() => document.querySelector('canvas[data-layer=map][data-dimmed]') !== null)
const focusIsOn = (driver: Driver, selector: string): Promise<boolean> =>
  driver.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)
/** Presses Tab until something has the focus. */
const tabTo = async (driver: Driver, selector: string): Promise<void> => {
  for (let i = 0; i < 120; i += 1) {
    if (await focusIsOn(driver, selector)) return
    await driver.keys('Tab')
  }
  assert.fail(`the Tab key does not lead to ${selector}`)
}

const address = ({ actors }: SignedTriad) => new RegExp(`triad=${actors.join('(,|%2C)')}`)
const addressIs = (driver: Driver, pattern: RegExp): Promise<void> =>
  driver.until(`the address has ${pattern}`, async () => pattern.test(await fragmentOf(driver)))

export const balance: readonly Journey[] = [
  {
    name: 'balance: the verdict, the triads on the map, how signs are read, camps and periods',
    run: async (driver) => {
      const dataset = await datasetOf(driver)
      await openMap(driver, 'lens=balance')
      await says(driver, dataset, 'lens=balance')
      // The map shows the ties that give signs, and no others.
      const { signed, triads } = modelAt(dataset, 'lens=balance')
      assert.deepEqual((await twinOf(driver)).ties.sort(), signed.visible.ties.map(({ id }) => id).sort())

      const [first, second] = triads
      assert.ok(first && second, 'there are triads to step through')
      assert.equal(await isDimmed(driver), false)
      await driver.click({ role: 'button', name: 'Next triad' })
      await addressIs(driver, address(first))
      await driver.until('the map points at the triad', () => isDimmed(driver))
      await driver.click({ role: 'button', name: 'Next triad' })
      await addressIs(driver, address(second))
      await driver.reads('[data-lens=balance] [role=status]', /\.$/)
      // At the last one the button does nothing, and keeps the focus.
      await driver.until('the focus stays', () => focusIsOn(driver, 'button[aria-label="Next triad"]'))
      // Each of its pairs opens its sources, and the triad stays. The panel folds beside the dossier.
      await driver.click('ul[aria-label="Its ties"] button')
      await driver.sees(`${dossier} h2`)
      await addressIs(driver, address(second))
      await driver.click({ role: 'button', name: 'Show the panel' })
      await driver.sees('ul[aria-label="Its ties"]')
      await driver.keys('Escape')
      await driver.seesNot(dossier)
      await driver.click('button[aria-expanded=true]')
      await driver.until('the map points at nothing', async () => !(await isDimmed(driver)))

      await driver.click({ role: 'checkbox', name: /^Hedged/ })
      await says(driver, dataset, 'lens=balance&signs=hedged')
      await driver.keys('Control+z')
      await says(driver, dataset, 'lens=balance')
      await driver.click({ role: 'radio', name: 'Try both readings' })
      const both = modelAt(dataset, 'lens=balance&signs=both-readings')
      const depends = both.triads.filter(({ outcome }) => outcome === 'depends').length
      await driver.reads(verdict, new RegExp(`, and ${depends} depends? on how a pair is read`))

      await driver.click({ role: 'radio', name: 'Two' })
      await addressIs(driver, /camps=two/)
      await driver.sees('dl')
      await driver.reads('dl', /Camp 1 \(computed\).*Camp 2 \(computed\)/s)
      // Who is placed by a rivalry alone is told apart.
      await driver.reads('dl', /friends of nobody here:.*International Monetary Fund/s)
      await driver.click({ role: 'button', name: 'Mid-August 2021', within: 'table' })
      await addressIs(driver, /2021-08-14/)
      const then = modelAt(dataset, 'lens=balance&date=2021-08-14/2021-08-25&signs=both-readings')
      await driver.reads(verdict, new RegExp(`^Of ${then.triads.length} triads`))
    },
  },
  {
    name: 'balance: what filters hide is told, and counted once everything is used',
    run: async (driver) => {
      const dataset = await datasetOf(driver)
      const narrowed = 'lens=balance&hide=rivalry,denied,ended'
      await openMap(driver, narrowed)
      const { hidden } = modelAt(dataset, narrowed).signed
      assert.ok(hidden > 10)
      await driver.reads('main', new RegExp(`${hidden} ties left out by filters or focus`))
      // The verdict takes more lines once it is known, and what stands below it moves.
      await says(driver, dataset, narrowed)
      await driver.click({ role: 'button', name: 'Use everything' })
      await says(driver, dataset, `${narrowed}&use=everything`)
      await addressIs(driver, /use=everything/)
    },
  },
  {
    name: 'balance: by keyboard alone, and nothing is pointed at once the lens is left',
    run: async (driver) => {
      const dataset = await datasetOf(driver)
      const { triads } = modelAt(dataset, 'lens=balance')
      const [first, second] = triads
      assert.ok(first && second)
      await openMap(driver, 'lens=balance')
      await driver.keys('Tab', 'Enter')
      await driver.until('the focus is in the lens', () => focusIsOn(driver, '[data-lens] *'))
      await tabTo(driver, '[data-triad]')
      await driver.keys('ArrowDown')
      await addressIs(driver, address(first))
      await driver.keys('ArrowDown')
      await addressIs(driver, address(second))
      await driver.until('the focus goes along', () => focusIsOn(driver, '[data-triad][aria-expanded=true]'))
      await driver.keys('Home')
      await addressIs(driver, address(first))
      await driver.keys('Tab', 'Enter')
      await driver.sees(`${dossier} h2`)
      await driver.keys('Escape')
      await driver.seesNot(dossier)
      await driver.until('the map points at the triad', () => isDimmed(driver))
      await tabTo(driver, 'header nav li:first-child a')
      await driver.keys('Enter')
      await driver.seesNot('[data-lens=balance]')
      await driver.until('the map points at nothing', async () => !(await isDimmed(driver)))
    },
  },
  {
    name: 'balance on a phone: the map above, the words below',
    run: async (driver) => {
      await openMap(driver, 'lens=balance', { width: 390, height: 844 })
      await driver.reads(verdict, /^Of \d+ triads/)
      const { map, panel } = await driver.evaluate(() => ({
        map: document.querySelector('canvas[data-layer=map]')?.parentElement?.getBoundingClientRect().bottom ?? 0,
        panel: document.querySelector('p[aria-live]')?.getBoundingClientRect().top ?? 0,
      }))
      assert.ok(map > 200 && map < panel, `the map ends at ${map}, the words begin at ${panel}`)
      await driver.click({ role: 'button', name: 'Next triad' })
      await driver.until('the map points at the triad', () => isDimmed(driver))
    },
  },
]
