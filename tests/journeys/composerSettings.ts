import assert from 'node:assert/strict'
import type { Journey } from '../driver/driver.ts'
import type { Driver } from '../driver/hand.ts'
import { choose, closeComposer, openComposer, selectNamed } from './composer.ts'
import { fragmentOf, mapIsThere, openMap } from './map.ts'

/** What stands in the fields of the composer. */
const fieldsOf = async (driver: Driver) => ({
  page: (await selectNamed(driver, 'Size')).chosen,
  references: (await selectNamed(driver, 'Where each tie comes from')).chosen,
  colours: (await selectNamed(driver, 'Colours')).chosen,
  ...(await driver.evaluate(() => {
    const numbers = [...document.querySelectorAll<HTMLInputElement>('dialog input[type=number]')]
    const written = (name: string) =>
      numbers.find(({ labels }) => labels?.[0]?.textContent?.startsWith(name))?.value ?? ''
    return {
      margin: written('Margin'),
      type: written('Smallest type'),
      size:
        [...document.querySelectorAll('dialog span')].find((one) => / mm/.test(one.textContent ?? ''))?.textContent ??
        '',
    }
  })),
})

/** What each preset promises, as docs/figures.md tells it. */
const promised: readonly (readonly [string, object])[] = [
  [
    'Printing',
    {
      page: 'A4',
      references: 'Numbers, with lines, after it',
      colours: 'White page',
      margin: '12',
      type: '6.7',
      size: '297 × 210 mm, 2 pages',
    },
  ],
  [
    'A slide',
    {
      page: 'Slide 16 : 9',
      references: 'Articles by name',
      colours: 'Projector',
      margin: '8',
      type: '12',
      // 13 1/3 by 7 1/2 inches, as presentation programs have it.
      size: '339 × 191 mm',
    },
  ],
  [
    'A post',
    {
      page: 'Square',
      references: 'Articles by name',
      colours: 'Warm paper',
      margin: '8',
      type: '8',
      // 1080 pixels at 150 to the inch.
      size: '183 × 183 mm',
    },
  ],
]

const title = { role: 'textbox', name: 'Title' } as const
const titleOf = (driver: Driver): Promise<string> =>
  driver.evaluate(() => document.querySelector<HTMLTextAreaElement>('dialog textarea')?.value ?? '')

export const composerSettings: readonly Journey[] = [
  {
    name: 'a preset of the composer sets what it says, and no other is then pressed',
    run: async (driver) => {
      await openMap(driver)
      await openComposer(driver)
      for (const [name, fields] of promised) {
        await driver.click({ role: 'button', name })
        let now: object = {}
        await driver.until(
          () => `${name} sets ${JSON.stringify(fields)}, but: ${JSON.stringify(now)}`,
          async () => {
            now = await fieldsOf(driver)
            return JSON.stringify(now) === JSON.stringify(fields)
          },
        )
        const pressed = () =>
          driver.evaluate(() =>
            [...document.querySelectorAll('dialog fieldset button[aria-pressed=true]')].map((one) => one.textContent),
          )
        assert.deepEqual(await pressed(), [name])
        // Whoever changes one thing has settings of their own.
        await choose(driver, 'Colours', 'Greys')
        assert.deepEqual(await pressed(), [])
      }
    },
  },
  {
    name: 'settings of a figure are kept on the device, its title is not, and none is in the address',
    run: async (driver) => {
      await openMap(driver, 'date=2001')
      await openComposer(driver)
      const made = await titleOf(driver)
      assert.match(made, /ISIS-K/)
      await driver.click({ role: 'button', name: 'A poster' })
      await choose(driver, 'Colours', 'Greys')
      await choose(driver, 'Format', 'PDF')
      await driver.fill(title, 'Only this time')
      await driver.until('it is on the figure', async () =>
        (
          await driver.evaluate(() => document.querySelector('dialog canvas')?.getAttribute('aria-label') ?? '')
        ).startsWith('Only this time. '),
      )
      const before = await fieldsOf(driver)
      await closeComposer(driver)
      assert.equal(await fragmentOf(driver), 'date=2001')
      await driver.evaluate(() => location.reload())
      await driver.until('the page is new', () =>
        driver.evaluate(() => document.readyState === 'complete' && !document.querySelector('dialog[open]')),
      )
      await mapIsThere(driver)
      await openComposer(driver)
      const after = await fieldsOf(driver)
      assert.equal(after.page, 'A3')
      assert.equal(after.colours, 'Greys')
      assert.deepEqual(after, before)
      assert.equal((await selectNamed(driver, 'Format')).chosen, 'PDF')
      assert.equal(await titleOf(driver), made)
    },
  },
  {
    name: 'a file that takes long is cancelled, and nothing is saved',
    run: async (driver) => {
      await openMap(driver)
      await openComposer(driver)
      await driver.click({ role: 'button', name: 'A poster' })
      await choose(driver, 'Resolution', '600 dpi')
      await driver.evaluate(() => {
        const create = URL.createObjectURL.bind(URL)
        URL.createObjectURL = (blob) => {
          if (blob instanceof Blob && blob.type === 'image/png') document.documentElement.dataset.saved = 'yes'
          return create(blob)
        }
      })
      await driver.click({ role: 'button', name: 'Save' })
      await driver.click({ role: 'button', name: 'Cancel' })
      await driver.reads('dialog form [role=status]', /^Cancelled\. Nothing was saved\.$/)
      await driver.sees({ role: 'button', name: 'Save' })
      assert.equal(await driver.evaluate(() => document.documentElement.dataset.saved ?? 'no'), 'no')
    },
  },
]
