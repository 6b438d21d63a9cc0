import assert from 'node:assert/strict'
import type { Journey } from '../driver/driver.ts'
import type { Driver } from '../driver/hand.ts'
import { dossier, openLens, openMap } from './map.ts'

/** Whether what has the focus matches a selector. */
const focusIsOn = (driver: Driver, selector: string): Promise<void> => {
  let at = ''
  return driver.until(
    () => `the focus is on ${selector}, but it is on ${at}`,
    async () => {
      at = await driver.evaluate(() => document.activeElement?.outerHTML.slice(0, 160) ?? '')
      return driver.evaluate((css) => document.activeElement?.matches(css) ?? false, selector)
    },
  )
}
const putFocusOn = (driver: Driver, selector: string): Promise<void> =>
  driver.evaluate(
    (css) => [...document.querySelectorAll<HTMLElement>(css)].find((one) => one.checkVisibility())?.focus(),
    selector,
  )
/** Opens an item of the menu of tools by keys. */
const openTool = async (driver: Driver, place: number): Promise<void> => {
  await putFocusOn(driver, '[data-opens=tools]')
  await driver.keys('Enter', ...Array.from({ length: place }, () => 'Tab'), 'Enter')
}

export const focus: readonly Journey[] = [
  {
    name: 'focus: every tool and the list take it, and give it back by Escape and by their button',
    run: async (driver) => {
      await openMap(driver)
      for (const place of [1, 2, 3, 4, 5]) {
        await openTool(driver, place)
        await focusIsOn(driver, '[data-panel] :is(h2, input)')
        await driver.keys('Escape')
        await driver.seesNot('[data-panel]')
        await focusIsOn(driver, '[data-opens=tools]')
        await openTool(driver, place)
        await focusIsOn(driver, '[data-panel] :is(h2, input)')
        await putFocusOn(driver, '[data-panel] button[aria-label=Close]')
        await driver.keys('Enter')
        await focusIsOn(driver, '[data-opens=tools]')
      }
    },
  },
  {
    name: 'focus: Escape closes the list of a field first, then its panel',
    run: async (driver) => {
      await openMap(driver)
      await openTool(driver, 1)
      await focusIsOn(driver, '[data-panel] input')
      await driver.type('isl')
      await driver.sees('[data-panel] [role=option]')
      await driver.keys('Escape')
      await driver.seesNot('[data-panel] [role=option]')
      await driver.sees('[data-panel]')
      await driver.keys('Escape')
      await focusIsOn(driver, '[data-opens=tools]')
    },
  },
  {
    name: 'focus: a source of the text in words leads back to where it was pressed, and the text stays',
    run: async (driver) => {
      await openMap(driver, 'tool=words&select=actor.isis-k')
      await driver.sees('[data-tool=words] article a')
      const text = await driver.text('[data-tool=words] h3')
      const name = await driver.evaluate(() => {
        const link = [...document.querySelectorAll<HTMLElement>('[data-tool=words] article a')][3]
        link?.focus()
        return link?.getAttribute('aria-label') ?? ''
      })
      assert.match(name, /^Source \d, ¶ \d+, .+: .+/)
      await driver.keys('Enter')
      await focusIsOn(driver, `${dossier} [aria-current=true]`)
      assert.equal(await driver.text('[data-tool=words] h3'), text)
      await driver.keys('Escape')
      await driver.seesNot(dossier)
      await focusIsOn(driver, `a[aria-label=${JSON.stringify(name)}]`)
      assert.equal(await driver.text('[data-tool=words] h3'), text)
    },
  },
  {
    name: 'focus: controls that go leave it at the heading of the lens',
    run: async (driver) => {
      await openMap(driver)
      await driver.sees('[data-hint]')
      await putFocusOn(driver, '[data-hint] button')
      await driver.keys('Enter')
      await focusIsOn(driver, '[data-map] h2')
      await driver.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('main button')].find((one) => one.textContent === 'show')?.focus(),
      )
      await focusIsOn(driver, 'button')
      await driver.keys('Enter')
      await focusIsOn(driver, '[data-map] h2')
    },
  },
  {
    name: 'focus: a key to another lens leads into it, says its name and numbers, and names the window',
    run: async (driver) => {
      await openMap(driver)
      await driver.keys('Tab', 'Enter')
      await focusIsOn(driver, '[data-twin] button')
      for (const [key, lens] of [
        ['2', 'Matrix'],
        ['4', 'Table'],
        ['6', 'Disagreements'],
        ['1', 'Map'],
      ] as const) {
        await driver.keys(key)
        await driver.reads('[data-lens-said]', new RegExp(`^${lens}: \\d+ actors, \\d+ ties\\.$`))
        await focusIsOn(driver, 'main h2')
        const title = await driver.evaluate(() => document.title)
        assert.match(title, new RegExp(`^${lens} – .+ – Allegiances$`))
      }
    },
  },
  {
    name: 'focus: the first stop of the page skips to the main thing of each lens',
    run: async (driver) => {
      for (const [lens, name, there] of [
        ['matrix', 'Skip to the matrix', '[role=grid] *'],
        ['table', 'Skip to the table', '[role=grid] *'],
        ['disagreements', 'Skip to the disagreements', '[data-content] nav button'],
        ['sources', 'Skip to the sources', '[data-content] [role=switch]'],
      ] as const) {
        await openLens(driver, lens)
        await driver.sees(`[data-lens=${lens}] ${there}`)
        await driver.keys('Tab')
        assert.equal(await driver.evaluate(() => document.activeElement?.textContent), name)
        await driver.keys('Enter')
        await focusIsOn(driver, `[data-lens=${lens}] ${there}`)
      }
    },
  },
  {
    name: 'focus: nothing to undo is said, also twice',
    run: async (driver) => {
      await openMap(driver)
      await driver.keys('Control+z')
      await driver.reads('[role=status]', /^There is nothing to undo\.$/)
      await driver.evaluate(() => document.querySelector('[role=status] p')?.setAttribute('data-old', ''))
      await driver.keys('Control+z')
      await driver.sees('[role=status] p:not([data-old])')
    },
  },
  {
    name: 'focus: at 400 % every lens can be reached, and Tab leaves no menu open',
    run: async (driver) => {
      await driver.open('', { width: 320, height: 256 })
      await driver.click({ role: 'button', name: /^Lens: / })
      const last = 'nav:popover-open li:last-child a'
      await driver.sees(last)
      await driver.keys(...Array.from({ length: 7 }, () => 'Tab'))
      await focusIsOn(driver, last)
      const inside = await driver.evaluate((css) => {
        const box = document.querySelector(css)?.getBoundingClientRect()
        return box !== undefined && box.top >= 0 && box.bottom <= innerHeight
      }, last)
      assert.ok(inside, 'the last lens is before the eyes')
      await driver.keys('Tab')
      await driver.seesNot(':popover-open')
    },
  },
  {
    name: 'focus: on a phone nothing beneath an open tool can be reached by Tab',
    run: async (driver) => {
      await driver.open('#tool=measures', { width: 390, height: 844 })
      await driver.sees('[data-tool]')
      const reached = new Set<string>()
      for (let i = 0; i < 40; i++) {
        await driver.keys('Tab')
        reached.add(
          await driver.evaluate(() =>
            document.activeElement?.closest('[data-map], [data-twin]') ? 'beneath' : 'elsewhere',
          ),
        )
      }
      assert.deepEqual([...reached], ['elsewhere'])
    },
  },
]
