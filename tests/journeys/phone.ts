import assert from 'node:assert/strict'
import type { Journey, Setting } from '../driver/driver.ts'
import type { Driver } from '../driver/hand.ts'
import { dossier, fragmentOf, onPhone, openMap, Places, twinOf } from './map.ts'

const phone: Setting = { width: 390, height: 844, touch: true }

const fitsWidth = async (driver: Driver, where: string): Promise<void> => {
  const wide = await driver.evaluate(() =>
    [document.documentElement, document.body, ...document.querySelectorAll('dialog[open], aside, main')]
      .filter(
        (one) => one.scrollWidth > Math.max(one.clientWidth, 1) + 1 && getComputedStyle(one).overflowX !== 'hidden',
      )
      .map((one) => `${one.tagName} ${one.className}: ${one.scrollWidth} in ${one.clientWidth}`),
  )
  assert.deepEqual(wide, [], `nothing is to be scrolled sideways: ${where}`)
}

/** Controls that can be seen and are smaller than they should be; links within a sentence may be. */
const smallTargets = (driver: Driver, least: number, within: string): Promise<string[]> =>
  driver.evaluate(
    ({ least, within }) =>
      [...document.querySelectorAll<HTMLElement>(within)]
        .flatMap((root) => [...root.querySelectorAll<HTMLElement>('button, a[href], input, select, summary')])
        .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('.visually-hidden'))
        .map((one) => ({ one, box: (one.closest('label') ?? one).getBoundingClientRect() }))
        .filter(({ one, box }) => box.width > 0 && getComputedStyle(one).display !== 'inline')
        .filter(({ box }) => Math.min(box.width, box.height) < least - 0.5)
        .map(
          ({ one, box }) =>
            `${(one.getAttribute('aria-label') ?? one.textContent)?.slice(0, 40)}: ${Math.round(box.width)}×${Math.round(box.height)}`,
        ),
    { least, within },
  )

export const onThePhone: readonly Journey[] = [
  {
    name: 'on a phone: a tap on a line opens its sheet, and what is left of the map can still be touched',
    needs: ['touch'],
    run: async (driver) => {
      await openMap(driver, onPhone, phone)
      await fitsWidth(driver, 'map')
      const places = await Places.of(driver, onPhone, true)
      const tie = places.visible.ties.find(({ id }) => id === 'isis-k--taliban--rivalry')
      assert.ok(tie)
      await driver.tapAt(await places.tie(driver, tie.id))
      await driver.reads(`${dossier} h2`, /^ISIS-K – Taliban$/)
      assert.match(await fragmentOf(driver), new RegExp(`select=tie\\.${tie.id}`))
      await fitsWidth(driver, 'sheet')
      const sheet = await driver.evaluate(
        (panel) => document.querySelector(panel)?.getBoundingClientRect().top ?? 0,
        dossier,
      )
      assert.ok(sheet > 250, `the map is still to be seen above the sheet: ${sheet}`)
      await driver.tap({ role: 'button', name: 'Close the dossier' })
      await driver.seesNot(dossier)
      await driver.tapAt(places.actor('taliban'))
      await driver.reads(`${dossier} h2`, /^Taliban$/)
    },
  },
  {
    name: 'on a phone: search, filters and date by touch, with targets that a thumb can hit',
    needs: ['touch'],
    run: async (driver) => {
      await openMap(driver, '', phone)
      assert.deepEqual(await smallTargets(driver, 44, 'header, section:not(#list)'), [], 'controls of the phone')
      await driver.tap({ role: 'button', name: /^Search/ })
      await driver.tap('dialog input')
      await driver.type('ttp')
      await fitsWidth(driver, 'search')
      await driver.tap({ role: 'option', name: /^Pakistani Taliban/ })
      await driver.reads(`${dossier} h2`, /^Pakistani Taliban$/)
      assert.deepEqual(await smallTargets(driver, 24, dossier), [], 'targets in the sheet')
      await driver.tap({ role: 'button', name: 'Close the dossier' })

      await driver.tap({ role: 'button', name: /^Filters/ })
      await driver.sees('dialog[open]')
      await fitsWidth(driver, 'filters')
      assert.deepEqual(await smallTargets(driver, 24, 'dialog[open]'), [], 'targets among the filters')
      await driver.tap({ role: 'checkbox', name: /^Rivalry/ })
      await driver.until(
        'rivalries are gone',
        async () => !(await twinOf(driver)).ties.some((id) => id.endsWith('rivalry')),
      )
      await driver.tap({ role: 'button', name: 'Close' })
      await driver.seesNot('dialog[open]')
      await driver.reads('main', /\d+ ties? hidden by filters/)

      await driver.tap({ role: 'button', name: /^As of/ })
      await fitsWidth(driver, 'dates')
      assert.deepEqual(await smallTargets(driver, 24, '[popover]:popover-open'), [], 'targets among the dates')
      await driver.tap({ role: 'button', name: '2001', within: '[popover]' })
      await driver.until('it is 2001', async () => (await fragmentOf(driver)).startsWith('date=2001'))
      await fitsWidth(driver, 'after all')
    },
  },
]
