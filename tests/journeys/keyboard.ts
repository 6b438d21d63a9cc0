import assert from 'node:assert/strict'
import type { Journey } from '../driver/driver.ts'
import type { Driver } from '../driver/hand.ts'
import { datasetOf, dossier, openMap } from './map.ts'

/** What has the focus, as its data-id, its label or its text. */
const focused = (driver: Driver): Promise<string> =>
  driver.evaluate(() => {
    const at = document.activeElement as HTMLElement | null
    return (
      at?.dataset.id ?? at?.getAttribute('aria-label') ?? (at === document.body ? 'nothing' : (at?.textContent ?? ''))
    )
  })
const focusIs = (driver: Driver, wanted: string | RegExp): Promise<void> => {
  let now = ''
  return driver.until(
    () => `the focus is on ${wanted}, but it is on ${now.slice(0, 80)}`,
    async () => {
      now = await focused(driver)
      return typeof wanted === 'string' ? now === wanted : wanted.test(now)
    },
  )
}

/** Whether the first passage of a relation is before the reader's eyes, without scrolling. */
const citationIsSeen = (driver: Driver, relation: string): Promise<boolean> =>
  driver.evaluate((heading) => {
    const link = document.getElementById(heading)?.parentElement?.querySelector('a[href*=":~:text="]')
    const box = link?.getBoundingClientRect()
    if (!link || !box || box.width === 0) return false
    return link.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2))
  }, `dossier-${relation}`)

export const keyboard: readonly Journey[] = [
  {
    name: 'from the start to a citation: a slash, two names, Enter; and Escape leads back',
    run: async (driver) => {
      const { relationships, actor } = await datasetOf(driver)
      for (const words of ['haqqani taliban', 'ttp isis-k', 'massoud nrf']) {
        await openMap(driver)
        let keys = 0
        const press = async (key: string) => {
          keys += 1
          await driver.keys(key)
        }
        await press('/')
        await driver.sees('dialog input')
        await driver.type(words)
        await driver.until('something is found', async () => (await driver.find('[role=option]')).count > 0)
        await press('Enter')
        await driver.sees(`${dossier} h3[data-relation]`)
        const title = await driver.text(`${dossier} h2`)
        const found = relationships.find(({ actors }) =>
          actors.every((id) => title.includes(actor.get(id)?.name ?? '?')),
        )
        assert.ok(found, `${title} is a pair of the map`)
        const first = (await driver.text(`${dossier} h3[data-relation]`)).toLowerCase()
        await driver.until('the citation is before the eyes', () => citationIsSeen(driver, first))
        assert.ok(keys <= 6, `${keys} keys`)
        await press('Escape')
        await driver.seesNot(dossier)
      }
    },
  },
  {
    name: 'a slash and a name typed at once: what comes before the search has loaded is not lost',
    run: async (driver) => {
      await openMap(driver)
      await driver.keys('/', 'd', 'a', 'e', 's', 'h')
      await driver.reads('dialog [role=option]', /ISIS-K|Islamic State/)
      const written = await driver.evaluate(() => document.querySelector<HTMLInputElement>('dialog input')?.value)
      assert.equal(written, 'daesh')
      await driver.keys('Escape')
      await driver.seesNot('dialog[open]')
    },
  },
  {
    name: 'from an actor in the list to a citation in two keys; Escape returns to where the reader was',
    run: async (driver) => {
      await openMap(driver)
      await driver.keys('Tab')
      await focusIs(driver, /Skip to the map as a list/)
      await driver.keys('Enter')
      await focusIs(driver, 'isis-k')
      await driver.keys('t')
      await focusIs(driver, /^isis-k--(taliban|ttp)--/)
      const tie = await focused(driver)
      await driver.keys('Enter')
      const relation = tie.split('--')[2] ?? ''
      await driver.until('the citation is before the eyes', () => citationIsSeen(driver, relation))
      await driver.keys('Escape')
      await focusIs(driver, tie)
      await driver.seesNot(dossier)
      await driver.keys('ArrowRight')
      await driver.until(
        'the walk goes on',
        async () => tie.includes(await focused(driver)) && (await focused(driver)) !== tie,
      )
      await driver.keys('Escape', 'Home')
      await focusIs(driver, 'isis-k')
    },
  },
  {
    name: 'the whole list is one stop for Tab, and every dialog gives the focus back',
    run: async (driver) => {
      await openMap(driver)
      const stops = await driver.evaluate(() => document.querySelectorAll('[data-twin] [tabindex="0"]').length)
      assert.equal(stops, 1)
      for (const name of ['Search', 'Share', 'Export']) {
        await driver.evaluate((label) => {
          const all = [...document.querySelectorAll<HTMLElement>('header button')]
          all.find((one) => (one.getAttribute('aria-label') ?? one.textContent)?.startsWith(label))?.focus()
        }, name)
        await driver.keys('Enter')
        await driver.sees('dialog[open]')
        await driver.keys('Escape')
        await driver.seesNot('dialog[open]')
        await focusIs(driver, new RegExp(`^${name}`))
      }
      await driver.keys('?')
      await driver.reads('dialog[open]', /Keyboard shortcuts.*Ctrl/s)
      await driver.keys('Escape')
      await driver.seesNot('dialog[open]')
    },
  },
]
