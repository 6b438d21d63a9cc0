import assert from 'node:assert/strict'
import { leastProminence } from '../../src/model/actor.ts'
import type { Dataset } from '../../src/model/dataset.ts'
import { defaultView } from '../../src/model/view.ts'
import { query } from '../../src/query/query.ts'
import type { Journey } from '../driver/driver.ts'
import type { Driver } from '../driver/hand.ts'
import { datasetOf, dossier, fragmentOf } from './map.ts'

const grid = '[role=grid]'
const summary = '[data-lens=table] p:has(b)'

/** What lenses beside the map show of the view that it opens with: minor actors as well. */
const everything = (dataset: Dataset) => query(dataset, defaultView, leastProminence)

const openTable = async (driver: Driver, fragment = 'lens=table', setting = {}): Promise<void> => {
  await driver.open(`#${fragment}`, setting)
  await driver.sees(`${grid} tbody button`)
}

/** The rows that stand in the page, by the text of a column. */
const column = (driver: Driver, name: string): Promise<string[]> =>
  driver.evaluate((wanted) => {
    const heads = [...document.querySelectorAll('[role=columnheader]')]
    const at = heads.findIndex((head) => head.getAttribute('aria-label') === wanted)
    const rows = [...document.querySelectorAll('[role=grid] tbody tr[aria-selected]')]
    return rows.map((row) => row.children[at]?.querySelector('button, span')?.textContent ?? '')
  }, name)

const rowsTold = (driver: Driver): Promise<number> =>
  driver.evaluate(() => Number(document.querySelector('[role=grid]')?.getAttribute('aria-rowcount')) - 1)

const focused = (driver: Driver): Promise<string> =>
  driver.evaluate(() => {
    const at = document.activeElement
    return at?.getAttribute('aria-label') ?? at?.textContent ?? ''
  })

export const table: readonly Journey[] = [
  {
    name: 'the table has a row for every tie of the view, and follows what is filtered elsewhere',
    run: async (driver) => {
      const dataset = await datasetOf(driver)
      const all = everything(dataset).ties
      await openTable(driver)
      await driver.reads(summary, new RegExp(`^${all.length} relationships, sorted by actors`))
      assert.equal(await rowsTold(driver), all.length)
      await driver.click({ role: 'checkbox', name: /^Rivalry/ })
      await driver.reads(
        summary,
        new RegExp(`^${all.filter((tie) => tie.relation !== 'rivalry').length} relationships`),
      )
      await driver.keys('Control+z')
      await driver.reads(summary, new RegExp(`^${all.length} relationships`))
      await driver.click({ role: 'radio', name: 'Claims' })
      await driver.reads(summary, new RegExp(`^${all.flatMap((tie) => tie.claims).length} claims`))
    },
  },
  {
    name: 'by mouse: sorted by two columns, grouped, narrowed; and a row opens its dossier',
    run: async (driver) => {
      const dataset = await datasetOf(driver)
      const { ties } = everything(dataset)
      await openTable(driver)
      await driver.click({ role: 'button', name: 'Claims' })
      const most = Math.max(...ties.map((tie) => tie.claims.length))
      await driver.until(
        'the tie with most claims comes first',
        async () => (await column(driver, 'Claims'))[0]?.startsWith(String(most)) ?? false,
      )
      await driver.click({ role: 'button', name: /^Relation: sort/ })
      await driver.click({ role: 'button', name: 'Then by this, downwards' })
      await driver.reads(summary, /sorted by claims, most first, then by relation, in reverse/)
      await driver.click({ role: 'button', name: /^Relation: sort/ })
      await driver.click({ role: 'button', name: 'Group by this' })
      await driver.sees({ role: 'button', name: /^Affiliation \d+$/, within: grid })
      await driver.click({ role: 'button', name: /^Affiliation \d+$/, within: grid })
      await driver.until('the group is closed', async () => !(await column(driver, 'Relation')).includes('Affiliation'))
      await driver.click({ role: 'button', name: /^Status: sort/ })
      await driver.click({ role: 'checkbox', name: /^Hedged/, within: '[popover]:popover-open' })
      await driver.keys('Escape')
      const hedged = ties.filter((tie) => tie.status === 'hedged').length
      await driver.reads(summary, new RegExp(`^${hedged} of ${ties.length} relationships`))
      assert.match(decodeURIComponent(await fragmentOf(driver)), /group:relation.*where:status:hedged/)
      await driver.click({ role: 'button', name: 'Take off the filter Status: Hedged' })
      await driver.reads(summary, new RegExp(`^${ties.length} relationships`))
      await driver.fill(`[aria-label="Find in the table"]`, 'daesh taliban')
      await driver.until('both words are found, one of them as an alias', async () => {
        const names = await column(driver, 'Actors')
        return names.length > 0 && names.every((name) => /ISIS-K/.test(name) && /Taliban/.test(name))
      })
      await driver.click({ role: 'button', name: /^ISIS-K and Taliban$|^Taliban and ISIS-K$/, within: grid })
      await driver.reads(`${dossier} h2`, /ISIS-K – Taliban/)
      await driver.sees(`${grid} tr[aria-selected=true]`)
    },
  },
  {
    name: 'by keyboard alone: one stop for the headings, one for the rows; Enter opens and Escape returns',
    run: async (driver) => {
      await openTable(driver)
      const stops = await driver.evaluate(
        () =>
          document.querySelectorAll('[role=grid] :is([tabindex="0"], a:not([tabindex]), button:not([tabindex]))')
            .length,
      )
      assert.equal(stops, 2)
      await driver.click('[aria-label="Find in the table"]')
      await driver.keys('Tab', 'Tab', 'Tab', 'Tab')
      assert.match(await focused(driver), /^Actors/)
      await driver.keys('ArrowRight', 'ArrowRight', 'Enter', 'ArrowRight', 'ArrowRight', 'Shift+Enter')
      await driver.reads(summary, /sorted by relation, then by status/)
      await driver.keys('Tab', 'ArrowDown', 'ArrowDown')
      const third = (await column(driver, 'Actors'))[2]
      assert.equal(await focused(driver), third)
      await driver.keys('Control+End')
      await driver.until('the last row has the focus', () =>
        driver.evaluate(
          () =>
            document.activeElement?.closest('tr')?.getAttribute('aria-rowindex') ===
            document.querySelector('[role=grid]')?.getAttribute('aria-rowcount'),
        ),
      )
      await driver.keys('Home')
      const name = await focused(driver)
      await driver.keys('Enter')
      await driver.sees(`${dossier} h2`)
      await driver.keys('Escape')
      await driver.seesNot(dossier)
      assert.equal(await focused(driver), name)
    },
  },
  {
    name: 'what is saved is what stands: the rows and columns of the table, with citations',
    needs: ['downloads'],
    run: async (driver) => {
      const dataset = await datasetOf(driver)
      const fragment = 'lens=table&table=claims;sort:paragraph;columns:claim,status,paragraph;where:status:hedged'
      await openTable(driver, fragment)
      const { name, bytes } = await driver.download(async () => {
        await driver.click({ role: 'button', name: 'Copy or save the table' })
        await driver.click({ role: 'button', name: 'Save as CSV' })
      })
      assert.match(name, /^allegiances-claims-.*\.csv$/)
      const [head, ...lines] = bytes.toString('utf8').split('\r\n').slice(0, -1)
      assert.equal(head, '\uFEFFClaim,Status,Passage,Citation,Address of the passage')
      const hedged = everything(dataset).ties.flatMap((tie) => tie.claims.filter((one) => one.status === 'hedged'))
      assert.equal(lines.length, hedged.length)
      assert.ok(lines.every((line) => /,Hedged,¶ \d+,.*https:/.test(line)))
      await driver.reads('[role=status]', new RegExp(`^${hedged.length} claims saved`))
    },
  },
  {
    name: 'on a phone rows are cards, and nothing has to be scrolled sideways',
    run: async (driver) => {
      await openTable(driver, 'lens=table', { width: 320, height: 640 })
      const { wide, inWindow } = await driver.evaluate(() => {
        const scroller = document.querySelector('[role=grid]')?.parentElement as HTMLElement
        const card = document.querySelector('[role=grid] tbody tr')?.getBoundingClientRect()
        return { wide: scroller.scrollWidth > scroller.clientWidth + 1, inWindow: (card?.right ?? 999) <= innerWidth }
      })
      assert.deepEqual({ wide, inWindow }, { wide: false, inWindow: true })
      const cut = await driver.evaluate(() =>
        [...document.querySelectorAll('[data-lens=table] header *')]
          .filter((one) => one.getBoundingClientRect().right > innerWidth && !one.closest('.visually-hidden'))
          .map((one) => one.textContent),
      )
      assert.deepEqual(cut, [], 'every control and every word above the rows is in the window')
      const card = (await driver.find(`${grid} tbody tr`)).text
      assert.match(card, /Cooperation.*(Holds|Not known then).*claim/s)
    },
  },
]
