import assert from 'node:assert/strict'
import { leastProminence } from '../../src/model/actor.ts'
import type { Dataset } from '../../src/model/dataset.ts'
import { readLink } from '../../src/query/address/link.ts'
import { query } from '../../src/query/query.ts'
import type { Journey } from '../driver/driver.ts'
import type { Driver } from '../driver/hand.ts'
import { datasetOf, dossier, fragmentOf, twinOf, visibleAt } from './map.ts'

const lens = '[data-lens=sources]'
const openSources = async (driver: Driver, fragment = '', setting = {}): Promise<void> => {
  await driver.open(`#lens=sources${fragment && `&${fragment}`}`, setting)
  await driver.sees(`${lens} [data-article]`)
}
const tiesAt = (dataset: Dataset, fragment: string) =>
  query(dataset, readLink(fragment, dataset).view, leastProminence).ties

const without = 'hide=denied,ended,unlikely-alliance'

/** Presses Tab until the focus is where it is looked for. */
const tabTo = async (driver: Driver, selector: string, most: number): Promise<void> => {
  for (let presses = 0; presses < most; presses += 1) {
    await driver.keys('Tab')
    if (await driver.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
  }
  assert.fail(`Tab does not lead to ${selector}`)
}

export const sources: readonly Journey[] = [
  {
    name: 'an article that is switched off takes its ties with it, in the sources lens and on the map',
    run: async (driver) => {
      const dataset = await datasetOf(driver)
      const [all, left] = [tiesAt(dataset, ''), tiesAt(dataset, without)]
      assert.ok(left.length < all.length - 10)
      await openSources(driver)
      await driver.reads(lens, new RegExp(`With all five articles on, ${all.length} ties stand`))
      assert.equal((await driver.find(`${lens} svg[role=img] [data-ghost]`)).count, 0)
      await driver.click({ role: 'switch', name: 'Use 3 Aaj News' })
      await driver.reads(lens, new RegExp(`Without 3 Aaj News, ${left.length} of ${all.length} ties stand`))
      await driver.until(
        'what fell is pale in the picture',
        async () => (await driver.find(`${lens} svg[role=img] [data-ghost]`)).count > 0,
      )
      assert.match(await fragmentOf(driver), /hide=denied,ended,unlikely-alliance/)

      await driver.click({ role: 'button', name: 'See it on the map', within: lens })
      const onMap = visibleAt(dataset, without).ties.length
      await driver.until('the map shows what is left', async () => (await twinOf(driver)).ties.length === onMap)

      await openSources(driver, without)
      await driver.click({ role: 'button', name: 'All on' })
      await driver.reads(lens, /With all five articles on/)
      await driver.click({ role: 'button', name: 'Only this: 5 Palatinate' })
      const others = dataset.articles.flatMap(({ id }) => (id === 'failed-understanding' ? [] : [id]))
      const alone = tiesAt(dataset, `hide=denied,ended,${others.join(',')}`)
      await driver.reads(lens, new RegExp(`With only 5 Palatinate, ${alone.length} of ${all.length} ties stand`))
      await driver.keys('Control+z')
      await driver.reads(lens, /With all five articles on/)
    },
  },
  {
    name: 'ties that rest on one article are counted, filtered and opened',
    run: async (driver) => {
      const dataset = await datasetOf(driver)
      const single = tiesAt(dataset, 'support=one')
      await openSources(driver)
      await driver.click({ role: 'radio', name: new RegExp(`^One article only: ${single.length} ties$`), within: lens })
      await driver.until('the filter is set', async () => /support=one/.test(await fragmentOf(driver)))
      const rows = await driver.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('[data-lens] tbody button[data-tie]')].map((row) => row.dataset.tie),
      )
      assert.ok(rows.length > 5)
      for (const id of rows) assert.ok(single.some((tie) => tie.id === id))
      await driver.click(`${lens} tbody button[data-tie="${rows[0]}"]`)
      await driver.sees(`${dossier} h3[data-relation]`)
      await driver.keys('Escape')
      await driver.seesNot(dossier)
    },
  },
  {
    name: 'by keyboard alone: an article off, who speaks about whom, and the passage that is cited',
    run: async (driver) => {
      const dataset = await datasetOf(driver)
      await openSources(driver)
      await tabTo(driver, '[data-article=unlikely-alliance] [role=switch]', 80)
      await driver.reads(`${lens} figcaption`, /would fall without 3 Aaj News/)
      await driver.keys('Space')
      await driver.reads(lens, /Without 3 Aaj News/)
      await driver.keys('Space')
      await driver.reads(lens, /With all five articles on/)

      await tabTo(driver, '[data-cell="0:0"]', 120)
      await driver.keys('ArrowRight', 'ArrowRight')
      const label = await driver.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
      const claims = tiesAt(dataset, '')
        .filter((tie) => tie.actors.includes('isis-k'))
        .flatMap((tie) => tie.claims.filter((claim) => claim.article === 'what-isis-k-means'))
      assert.equal(label, `ISIS-K, 2 All This Talk: ${claims.length} claims`)
      await driver.keys('Enter')
      await driver.reads(lens, /2 All This Talk about ISIS-K/)
      const at = () => driver.evaluate(() => document.activeElement?.textContent ?? '')
      await driver.until('the heading of the claims has the focus', async () => (await at()).endsWith('about ISIS-K'))
      await driver.sees(`${lens} a[href*=":~:text="]`)
      const stops = await driver.evaluate(
        () => document.querySelector('[role=grid]')?.querySelectorAll('[tabindex="0"]').length,
      )
      assert.equal(stops, 1)
      await driver.keys('Escape')
      await driver.until('the number has the focus again', async () => (await at()) === String(claims.length))
      await driver.keys('Home', 'Enter')
      await driver.reads(`${dossier} h2`, /ISIS-K/)
    },
  },
  {
    name: 'on a phone, sources are read one below the other and nothing is wider than the window',
    run: async (driver) => {
      await openSources(driver, without, { width: 320, height: 640 })
      await driver.reads(lens, /Without 3 Aaj News/)
      const widths = await driver.evaluate(() => {
        const page = document.querySelector('[data-lens]')
        return [page?.scrollWidth ?? 0, page?.clientWidth ?? 0]
      })
      assert.ok((widths[0] ?? 0) <= (widths[1] ?? 0), `${widths.join(' in ')} pixels`)
    },
  },
]
