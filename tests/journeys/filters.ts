import assert from 'node:assert/strict'
import type { Journey } from '../driver/driver.ts'
import type { Driver } from '../driver/hand.ts'
import { datasetOf, fragmentOf, openMap, twinOf, visibleAt } from './map.ts'

const tiesShown = (driver: Driver, wanted: number, why: string): Promise<void> => {
  let shown = 0
  return driver.until(
    () => `${why}: ${shown} ties instead of ${wanted}`,
    async () => {
      shown = (await twinOf(driver)).ties.length
      return shown === wanted
    },
  )
}

export const filters: readonly Journey[] = [
  {
    name: 'what the legend switches off is counted, and one press brings it back',
    run: async (driver) => {
      const dataset = await datasetOf(driver)
      const all = visibleAt(dataset, '')
      const calm = visibleAt(dataset, 'hide=rivalry,denied,ended')
      await openMap(driver)
      const counted = /(\d+)$/.exec((await driver.text('aside label')).trim())
      assert.ok(counted, 'the legend counts')
      await driver.click({ role: 'checkbox', name: /^Rivalry/ })
      await tiesShown(driver, calm.ties.length, 'rivalries are gone')
      assert.ok(!(await twinOf(driver)).ties.some((id) => id.endsWith('--rivalry')))
      await driver.reads('main', new RegExp(`${calm.left.filters} ties hidden by filters`))
      assert.ok(calm.left.filters > all.left.filters + 10)
      await driver.click({ role: 'button', name: 'show' })
      await driver.until(
        'rivalries are back',
        async () =>
          (await twinOf(driver)).ties.filter((id) => id.endsWith('--rivalry')).length >= countOf(all.ties, 'rivalry'),
      )
      assert.doesNotMatch(await driver.text('main'), /hidden by filters/)
    },
  },
  {
    name: 'filters are undone by a key, and the browser’s own back and forward walk through them',
    run: async (driver) => {
      const dataset = await datasetOf(driver)
      const count = (fragment: string) => visibleAt(dataset, fragment).ties.length
      const [none, rival, both] = ['', 'hide=rivalry,denied,ended', 'hide=cooperation,rivalry,denied,ended']
      await openMap(driver)
      await driver.click({ role: 'checkbox', name: /^Rivalry/ })
      await tiesShown(driver, count(rival), 'without rivalries')
      await driver.click({ role: 'checkbox', name: /^Cooperation/ })
      await tiesShown(driver, count(both), 'without cooperation')
      assert.deepEqual(tokens(await fragmentOf(driver)), tokens(both))
      await driver.evaluate(() => history.back())
      await tiesShown(driver, count(rival), 'back')
      await driver.evaluate(() => history.back())
      await tiesShown(driver, count(none), 'back again')
      await driver.evaluate(() => history.forward())
      await tiesShown(driver, count(rival), 'forward')
      assert.equal(await fragmentOf(driver), rival)

      await openMap(driver)
      await driver.click({ role: 'checkbox', name: /^Rivalry/ })
      await driver.click({ role: 'checkbox', name: /^Cooperation/ })
      await tiesShown(driver, count(both), 'without either')
      await driver.keys('Control+z')
      await tiesShown(driver, count(rival), 'undone')
      await driver.reads('[role=status]', /^The filters are as they were\.$/)
      await driver.keys('Control+z')
      await tiesShown(driver, count(none), 'undone twice')
      await driver.keys('Control+z')
      await tiesShown(driver, count(none), 'there is nothing left to undo')
    },
  },
  {
    name: 'every way to filter does what it says: status, type, article, support, contested, folding',
    run: async (driver) => {
      const dataset = await datasetOf(driver)
      const usual = 'denied,ended'
      const first = dataset.articles[0]
      const ways: readonly (readonly [string, RegExp, string])[] = [
        ['checkbox', /^Hedged/, `hide=hedged,${usual}`],
        ['checkbox', /^Contested/, `hide=${usual},contested`],
        ['checkbox', /^Not known then/, 'hide=denied,unknown,ended'],
        ['checkbox', /^Person/, `hide=${usual},person`],
        ['checkbox', new RegExp(`^1 ${first?.label}`), `hide=${usual},${first?.id}`],
        ['radio', /^Two articles or more/, 'support=several'],
        ['checkbox', /^Fold parts into wholes/, 'parts=apart'],
      ]
      await openMap(driver)
      const sizes = new Set<number>()
      for (const [role, name, fragment] of ways) {
        await driver.click({ role: role as 'checkbox' | 'radio', name })
        const wanted = visibleAt(dataset, fragment).ties.length
        await tiesShown(driver, wanted, `${name}`)
        assert.deepEqual(tokens(await fragmentOf(driver)), tokens(fragment))
        sizes.add(wanted)
        await driver.keys('Control+z')
        await tiesShown(driver, visibleAt(dataset, '').ties.length, `${name} undone`)
      }
      assert.ok(sizes.size >= 5, 'the filters differ in what they leave')
    },
  },
]

const countOf = (ties: readonly { readonly relation: string }[], relation: string) =>
  ties.filter((tie) => tie.relation === relation).length

/** The parts of an address; filters stand there in the order in which they were pressed. */
const tokens = (fragment: string) => decodeURIComponent(fragment).split(/[=,&]/).sort()
