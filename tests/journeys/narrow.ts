import assert from 'node:assert/strict'
import type { Journey } from '../driver/driver.ts'
import type { Driver } from '../driver/hand.ts'
import { dossier, fragmentOf, openMap, pressTool } from './map.ts'

/** A window of 1280 × 1024 at 400 %. */
const zoomed = { width: 320, height: 256 }

const noSideways = async (driver: Driver, where: string): Promise<void> => {
  const [content, room] = await driver.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
  assert.ok((content ?? 0) <= (room ?? 0), `${where} is ${content} wide in ${room}`)
}

/** Whether the last thing in a panel can be brought before the eyes. */
const endIsReached = (driver: Driver, panel: string): Promise<boolean> =>
  driver.evaluate(async (selector) => {
    const all = [...document.querySelectorAll<HTMLElement>(`${selector} :is(button, a[href], summary, input)`)]
    const last = all.filter((one) => one.checkVisibility()).at(-1)
    last?.scrollIntoView({ block: 'center', behavior: 'instant' })
    await new Promise((resolve) => requestAnimationFrame(resolve))
    const box = last?.getClientRects()[0]
    if (!last || !box) return false
    const met = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
    return last.contains(met) || last.closest('label')?.contains(met) === true
  }, panel)

export const narrow: readonly Journey[] = [
  {
    name: 'at 400 percent, in 320 × 256: every control can be pressed, and every panel read to its end',
    run: async (driver) => {
      await openMap(driver, '', zoomed)
      await noSideways(driver, 'the map')
      for (const name of ['Search', 'Share', 'Export'] as const) {
        await pressTool(driver, name)
        await driver.sees('dialog[open]')
        await noSideways(driver, name)
        assert.ok(await endIsReached(driver, 'dialog[open]'), `the end of ${name}`)
        await driver.click({ role: 'button', name: 'Close' })
        await driver.seesNot('dialog[open]')
      }
      await driver.click({ role: 'button', name: /^Filters/ })
      await driver.click({ role: 'checkbox', name: /^Cooperation/ })
      assert.ok(await endIsReached(driver, 'dialog[open]'), 'the end of the filters')
      await driver.click({ role: 'button', name: 'Close' })
      assert.match(await fragmentOf(driver), /hide=.*cooperation/)

      await pressTool(driver, 'List')
      await driver.click('[data-twin] [data-id="taliban"]')
      await driver.reads(`${dossier} h2`, /^Taliban$/)
      await noSideways(driver, 'the dossier')
      assert.ok(await endIsReached(driver, dossier), 'the end of the dossier')
      await driver.click({ role: 'button', name: 'Close the dossier' })
    },
  },
  {
    name: 'at 400 percent: the date, the menu and the pages about the map',
    run: async (driver) => {
      await openMap(driver, '', zoomed)
      await driver.click({ role: 'button', name: /^As of/ })
      await driver.click({ role: 'button', name: '2001', within: '[popover]' })
      await driver.until('it is 2001', async () => (await fragmentOf(driver)) === 'date=2001')
      for (const name of ['About this map', 'How to cite the map', 'Glossary', 'Keyboard shortcuts']) {
        await driver.click({ role: 'button', name: 'More' })
        await driver.click({ role: 'button', name })
        await driver.sees('dialog[open] h2')
        await noSideways(driver, name)
        assert.ok(await endIsReached(driver, 'dialog[open]'), `the end of ${name}`)
        await driver.click({ role: 'button', name: 'Close' })
        await driver.seesNot('dialog[open]')
      }
      await driver.click({ role: 'button', name: 'Zoom in' })
      await driver.until('it is closer', async () => (await fragmentOf(driver)).includes('camera='))
    },
  },
]
