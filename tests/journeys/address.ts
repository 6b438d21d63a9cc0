import assert from 'node:assert/strict'
import type { Journey } from '../driver/driver.ts'
import { apart, paintingOf } from './canvas.ts'
import { datasetOf, dossier, fragmentOf, mapIsThere, openMap, twinOf, visibleAt } from './map.ts'

/** Links that cannot be followed in full, and what is said of them. */
const broken = (version: string): readonly (readonly [string, RegExp])[] => [
  ['focus=nobody.1', /^Some of this link could not be followed: focus “nobody\.1”\.$/],
  ['show=gandalf,haqqani-network', /: show “gandalf”\.$/],
  ['select=tie.gandalf--taliban--rivalry', /: select “tie\.gandalf--taliban--rivalry”\.$/],
  ['date=someday', /: date “someday”\.$/],
  ['hide=spies', /: hide “spies”\.$/],
  ['%%%=%', /^Some of this link could not be followed: /],
  [`moved=${'x'.repeat(7000)}`, /^This link is damaged; the map opens as usual\.$/],
  [
    'data=1999.1.1',
    new RegExp(`^This link was made with version 1999\\.1\\.1 of the data; this is version ${version}\\.$`),
  ],
]

export const address: readonly Journey[] = [
  {
    name: 'a shared link opens the same view in a browser that has never been here',
    run: async (driver) => {
      await openMap(driver)
      await driver.click({ role: 'button', name: '2001' })
      await driver.click({ role: 'checkbox', name: /^Rivalry/ })
      await driver.click({ role: 'checkbox', name: /^Fold parts into wholes/ })
      await driver.choose('main select', 'circle')
      await driver.click({ role: 'button', name: 'Zoom in' })
      await driver.keys('/')
      await driver.sees('dialog input')
      await driver.type('northern alliance')
      await driver.sees('[role=option]')
      await driver.keys('Enter')
      await driver.sees(`${dossier} h2`)
      const before = [await driver.text(`${dossier} h2`), await twinOf(driver)]
      const painting = await paintingOf(driver)
      await driver.click({ role: 'button', name: 'Share' })
      const link = await driver.evaluate(() => document.querySelector<HTMLInputElement>('dialog input')?.value ?? '')
      for (const key of ['date=2001', 'hide=', 'parts=apart', 'layout=circle', 'camera=', 'select=', 'data='])
        assert.ok(link.includes(key), `${link} holds ${key}`)

      await driver.open(link)
      await mapIsThere(driver)
      await driver.sees(`${dossier} h2`)
      assert.deepEqual([await driver.text(`${dossier} h2`), await twinOf(driver)], before)
      assert.ok(apart(await paintingOf(driver), painting) < 0.5, 'the same is painted in the same place')
      assert.equal((await driver.find('[role=status] p')).count, 0, 'nothing needs to be said about a good link')
    },
  },
  {
    name: 'a link that cannot be followed says what of it is wrong, and the map opens',
    run: async (driver) => {
      const dataset = await datasetOf(driver)
      for (const [fragment, said] of broken(dataset.version)) {
        await openMap(driver, fragment)
        await driver.reads('[role=status]', said)
        const shown = visibleAt(dataset, '')
        assert.equal(
          (await twinOf(driver)).ties.length,
          shown.ties.length,
          `the map opens for ${fragment.slice(0, 40)}`,
        )
      }
    },
  },
  {
    name: 'an address that is changed by hand is followed, and one with another view never shows the first one',
    run: async (driver) => {
      await driver.open('#date=2001')
      const hidden = await driver.evaluate(() => document.documentElement.dataset.view)
      assert.equal(hidden, 'other', 'the picture of the default map is not shown for another view')
      await mapIsThere(driver)
      await driver.evaluate(() => {
        location.hash = 'select=actor.taliban'
      })
      await driver.reads(`${dossier} h2`, /^Taliban$/)
      await driver.evaluate(() => history.back())
      await driver.seesNot(dossier)
      assert.equal(await fragmentOf(driver), 'date=2001')
      await driver.evaluate(() => {
        location.hash = 'focus=nobody.2'
      })
      await driver.reads('[role=status]', /focus “nobody\.2”/)
    },
  },
]
