import assert from 'node:assert/strict'
import { leastProminence } from '../../src/model/actor.ts'
import { pairId } from '../../src/model/relationship.ts'
import type { Visible } from '../../src/model/visible.ts'
import { readLink } from '../../src/query/address/link.ts'
import { query } from '../../src/query/query.ts'
import type { Journey } from '../driver/driver.ts'
import type { Driver } from '../driver/hand.ts'
import { datasetOf, dossier, fragmentOf, openLens } from './map.ts'

const usual = 'hide=denied,ended'

const openMatrix = async (driver: Driver, fragment = ''): Promise<Visible> => {
  const dataset = await datasetOf(driver)
  await driver.open(`#lens=matrix${fragment && `&${fragment}`}`, { width: 1600, height: 1000 })
  await driver.sees('[role=gridcell]')
  return query(dataset, readLink(fragment, dataset).view, leastProminence)
}

/** The cells that have ties, in both triangles: only those in sight are in the page, so the matrix is walked through. */
const cellsSeen = (driver: Driver): Promise<string[]> =>
  driver.evaluate(async () => {
    const scroller = document.querySelector('[role=grid]')?.parentElement
    if (!scroller) return []
    const seen = new Set<string>()
    for (let top = 0; top < scroller.scrollHeight; top += 300) {
      for (let left = 0; left < scroller.scrollWidth; left += 300) {
        scroller.scrollTo({ top, left, behavior: 'instant' })
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
        for (const cell of scroller.querySelectorAll<HTMLElement>('[data-state=ties]')) {
          const row = cell.parentElement?.getAttribute('aria-rowindex')
          seen.add(`${cell.dataset.pair} ${row} ${cell.getAttribute('aria-colindex')}`)
        }
      }
    }
    scroller.scrollTo({ top: 0, left: 0, behavior: 'instant' })
    return [...seen].sort()
  })

/** Where the cells with ties should be, by the model alone. */
const cellsMeant = ({ ties, actors }: Visible): string[] => {
  const index = (id: string) => actors.findIndex((actor) => actor.id === id) + 2
  const both = ties.flatMap(({ actors: [a, b] }) => [
    `${pairId(a, b)} ${index(a)} ${index(b)}`,
    `${pairId(a, b)} ${index(b)} ${index(a)}`,
  ])
  return [...new Set(both)].sort()
}

/** Closes the dossier, and waits until the legend has come back beside the matrix: only then does nothing move any more. */
const closeDossier = async (driver: Driver): Promise<void> => {
  await driver.click({ role: 'button', name: 'Close the dossier' })
  await driver.seesNot(dossier)
  await driver.sees({ role: 'checkbox', name: /^Rivalry/ })
}

const cell = (row: string, column: string) => `[role=gridcell][aria-label^="${row}, ${column}: "]`
const focused = (driver: Driver): Promise<string> =>
  driver.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
const focusIs = (driver: Driver, wanted: RegExp): Promise<void> => {
  let now = ''
  return driver.until(
    () => `the focus is on ${wanted}, but it is on “${now}”`,
    async () => {
      now = await focused(driver)
      return wanted.test(now)
    },
  )
}
const firstRows = (driver: Driver, count: number): Promise<string[]> =>
  driver.evaluate((most) => {
    const heads = [...document.querySelectorAll<HTMLElement>('[role=rowheader]')]
    const index = (head: HTMLElement) => Number(head.parentElement?.getAttribute('aria-rowindex'))
    const sorted = heads.sort((a, b) => index(a) - index(b)).slice(0, most)
    return sorted.map(({ dataset }) => dataset.head ?? '')
  }, count)

export const matrix: readonly Journey[] = [
  {
    name: 'the matrix shows the ties of the view in both triangles, and a press on a mark opens its sources',
    run: async (driver) => {
      const visible = await openMatrix(driver)
      assert.deepEqual(await cellsSeen(driver), cellsMeant(visible))
      await driver.click(cell('Taliban', 'Haqqani network'))
      await driver.reads(`${dossier} h2`, /Haqqani network – Taliban/)
      assert.match(await fragmentOf(driver), /select=tie\.haqqani-network--taliban--affiliation/)
      await driver.sees(`${cell('Taliban', 'Haqqani network')}[aria-selected=true]`)
      await closeDossier(driver)
      await driver.click('[role=columnheader][data-head="united-states"]')
      await driver.reads(`${dossier} h2`, /United States/)
    },
  },
  {
    name: 'a cell tells what filters hide from what the articles do not speak of, and one press brings it back',
    run: async (driver) => {
      await openMatrix(driver)
      const pair = cell('ISIS-K', 'Haqqani network')
      await driver.sees(`${pair}[data-state=ties]`)
      await driver.click({ role: 'checkbox', name: /^Rivalry/ })
      await driver.sees(`${pair}[data-state=filtered]`)
      const label = await driver.evaluate((css) => document.querySelector(css)?.getAttribute('aria-label'), pair)
      assert.match(label ?? '', /: \d+ claims hidden by filters$/)
      await driver.reads('[data-lens=matrix] ul', /Hidden by filters/)
      const visible = query(
        await datasetOf(driver),
        readLink('hide=rivalry,denied,ended', await datasetOf(driver)).view,
        leastProminence,
      )
      assert.deepEqual(await cellsSeen(driver), cellsMeant(visible))
      for (const name of [/^Alliance/, /^Cooperation/, /^Affiliation/]) await driver.click({ role: 'checkbox', name })
      await driver.reads('[data-lens=matrix]', /No tie is left at this date with these filters/)
      await driver.click({ role: 'button', name: /^Show the \d+ ties that filters hide/ })
      await driver.sees(`${pair}[data-state=ties]`)
    },
  },
  {
    name: 'a matrix in a low window folds its key away, and says where more is to be scrolled to',
    run: async (driver) => {
      await openLens(driver, 'matrix', 'matrix=camp', { width: 1440, height: 800 })
      await driver.reads('[data-lens=matrix]', /friends of nobody there, and placed only by a rivalry/)
      await driver.sees('[data-below][data-across]')
      await driver.click('[data-lens=matrix] summary')
      await driver.reads('[data-lens=matrix]', /Camps are computed from \d+ pairs/)
    },
  },
  {
    name: 'rows are ordered and moved without dragging, and the address keeps their order',
    run: async (driver) => {
      await openMatrix(driver, usual)
      const curated = await firstRows(driver, 3)
      await driver.choose('[data-lens=matrix] select', 'degree')
      await driver.until('most ties first', async () => (await firstRows(driver, 1))[0] === 'taliban')
      assert.match(await fragmentOf(driver), /matrix=degree/)
      await driver.choose('[data-lens=matrix] select', 'camp')
      await driver.reads('[data-lens=matrix]', /Camps are computed from \d+ pairs/)
      await driver.choose('[data-lens=matrix] select', 'curated')
      // A row that is pressed while the rows still change places would be another one.
      await driver.until('the first order is back', async () => `${await firstRows(driver, 3)}` === `${curated}`)
      await driver.click('[role=rowheader][data-head="haqqani-network"]')
      await driver.sees(dossier)
      await closeDossier(driver)
      await driver.click({ role: 'button', name: 'To the top' })
      await driver.until('it is first', async () => (await firstRows(driver, 1))[0] === 'haqqani-network')
      await driver.reads('[role=status]', /^Haqqani network is now in place 1 of \d+\.$/)
      await driver.click({ role: 'button', name: 'Down' })
      await driver.until('it is second', async () => (await firstRows(driver, 2))[1] === 'haqqani-network')
      const fragment = await fragmentOf(driver)
      assert.match(fragment, /matrix=own/)
      await driver.follow('about:blank')
      await driver.follow(`#${fragment}`)
      await driver.sees('[role=gridcell]')
      assert.deepEqual(await firstRows(driver, 3), [curated[0], 'haqqani-network', curated[1]])
      await driver.click({ role: 'checkbox', name: 'Heat of evidence' })
      await driver.sees('[role=gridcell][data-heat="4"]')
      assert.match(await fragmentOf(driver), /matrix=own(,|%2C)heat/)
    },
  },
  {
    name: 'the matrix by keyboard alone: one stop, arrows, a letter, sources and back, and moving a row',
    run: async (driver) => {
      await openMatrix(driver)
      const stops = () => driver.evaluate(() => document.querySelectorAll('[role=grid] [tabindex="0"]').length)
      assert.equal(await stops(), 1)
      await driver.evaluate(() =>
        document.querySelector<HTMLElement>('[data-lens=matrix] input[type=checkbox]')?.focus(),
      )
      await driver.keys('Tab')
      await focusIs(driver, /^ISIS-K: militant group/)
      await driver.keys('t')
      await focusIs(driver, /^Taliban: militant group/)
      await driver.keys('ArrowRight')
      await focusIs(driver, /^Taliban, ISIS-K: rivalry/)
      await driver.keys('Enter')
      await driver.reads(`${dossier} h2`, /ISIS-K – Taliban/)
      await driver.keys('Escape')
      await driver.seesNot(dossier)
      await focusIs(driver, /^Taliban, ISIS-K: rivalry/)
      await driver.keys('Control+End')
      await focusIs(driver, /the same actor$/)
      const isClear = await driver.evaluate(() => {
        const at = document.activeElement?.getBoundingClientRect()
        const met = at && document.elementFromPoint(at.x + at.width / 2, at.y + at.height / 2)
        return met?.closest('[role=gridcell]') === document.activeElement
      })
      assert.ok(isClear, 'what has the focus is in sight, and nothing lies over it')
      assert.equal(await stops(), 1)
      await driver.keys('Control+Home')
      await focusIs(driver, /^ISIS-K: militant group/)
      await driver.keys('ArrowRight', 'Control+ArrowDown')
      await focusIs(driver, /^Islamic State, ISIS-K: /)
      await driver.keys('Home', 'Alt+ArrowUp')
      await driver.reads('[role=status]', /^Islamic State is now in place 1 of \d+\.$/)
      await focusIs(driver, /^Islamic State: militant group/)
      assert.deepEqual(await firstRows(driver, 2), ['islamic-state', 'isis-k'])
      await driver.keys('Alt+ArrowDown')
      await driver.until('it is back', async () => (await firstRows(driver, 1))[0] === 'isis-k')
      await focusIs(driver, /^Islamic State: militant group/)
    },
  },
]
