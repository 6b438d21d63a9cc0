import assert from 'node:assert/strict'
import { mergedWith } from '../../src/query/compareViews.ts'
import type { Journey } from '../driver/driver.ts'
import type { Driver } from '../driver/hand.ts'
import { datasetOf, dossier, fragmentOf, openMap, twinOf, visibleAt } from './map.ts'

const tool = '[data-tool=dates]'
const number = (text: string, pattern: RegExp): number => Number(pattern.exec(text)?.[1] ?? 0)

/** The list that is the canvas's twin has the ties of both dates, and says which are gone. */
const twinHasBoth = async (driver: Driver, before: string, after: string): Promise<void> => {
  const dataset = await datasetOf(driver)
  const now = visibleAt(dataset, after)
  const merged = mergedWith(now, { ...now.view, date: before }, now.view, 3)
  const wanted = merged.ties.map(({ id }) => id).sort()
  await driver.until('the list has the ties of both dates', async () => {
    const { ties } = await twinOf(driver)
    return JSON.stringify([...ties].sort()) === JSON.stringify(wanted)
  })
  const gone = merged.ties.filter(({ change }) => change === 'gone')
  assert.ok(gone.length > 0, 'something is gone')
  for (const { id } of gone) await driver.reads(`[data-twin] [data-id="${id}"]`, /not in the second view$/)
}

export const twoDates: readonly Journey[] = [
  {
    name: 'two dates by mouse: a sentence, a list that opens the dossier, the map of both; told forwards whichever is on the map',
    run: async (driver) => {
      await openMap(driver, 'tool=dates:2001')
      const said = await driver.reads(tool, /Between 2001 and 26–31 August 2021, \d+ ties formed/)
      const formed = number(said, /, (\d+) ties formed/)
      const since = number(said, /; (\d+) more are attested only later/)
      await driver.reads(`${tool} section`, /Changed sign 1/)
      await driver.reads(tool, new RegExp(`Formed ${formed}`))
      await driver.reads(tool, new RegExp(`Attested only since ${since}`))
      await driver.reads(tool, /The Taliban and the United States turned from rivals to friends and rivals at once/)
      await driver.click({ role: 'button', name: /^Taliban – United States: rivals → / })
      await driver.reads(`${dossier} h2`, /United States/)
      await driver.reads(`${tool} [aria-pressed=true]`, /Taliban – United States/)
      await driver.click({ role: 'button', name: 'Close the dossier' })

      await driver.click({ role: 'button', name: 'Put the other date on the map' })
      await driver.until('the address is swapped', async () => (await fragmentOf(driver)).startsWith('date=2001&'))
      await driver.reads(tool, new RegExp(`Between 2001 and 26–31 August 2021, ${formed} ties formed`))
      await driver.click({ role: 'button', name: 'Close', within: tool })
      await driver.seesNot(tool)
    },
  },
  {
    name: 'two dates: what is gone stays on the map and in its list, and says so',
    run: async (driver) => {
      await openMap(driver, 'date=2021-11/2022-03&tool=dates:2015/2019')
      await twinHasBoth(driver, '2015/2019', 'date=2021-11/2022-03')
      await driver.click({ role: 'button', name: 'Close', within: tool })
      const { ties } = visibleAt(await datasetOf(driver), 'date=2021-11/2022-03')
      await driver.until('only the ties of the view', async () => (await twinOf(driver)).ties.length === ties.length)
    },
  },
  {
    name: 'two filters: they are remembered, changed in the legend, and what that hides is no end',
    run: async (driver) => {
      await openMap(driver, 'tool=dates:2001')
      await driver.click({ role: 'button', name: 'Compare filters' })
      await driver.until('the focus stays on the button', () =>
        driver.evaluate(() => document.activeElement?.textContent === 'Use the same filters for both'),
      )
      await driver.reads(tool, /Both sides have the same date and the same filters/)
      await driver.click({ role: 'button', name: /^Filters/ })
      await driver.click({ role: 'checkbox', name: /^Rivalry/ })
      await driver.keys('Escape')
      await driver.reads(tool, /Hidden now and shown before: rivalry\./)
      await driver.reads(tool, /For 26–31 August 2021, \d+ ties are hidden by the filters of now/)
      assert.match(await fragmentOf(driver), /hide=rivalry,denied,ended.*tool=dates:2021-08-26\/2021-08-31:as-opened/)
      await driver.click({ role: 'button', name: 'Use the same filters for both' })
      await driver.seesNot({ role: 'button', name: 'Use the same filters for both' })
    },
  },
  {
    name: 'two dates by keyboard alone: any year, nonsense is explained, and a change is opened',
    run: async (driver) => {
      await openMap(driver, 'tool=dates:2001')
      await driver.sees(`${tool} select`)
      await driver.choose(`${tool} select`, 'other')
      await driver.sees({ role: 'textbox', name: 'A year, a month, a day or a span' })
      await driver.type('some day')
      await driver.keys('Enter')
      await driver.reads(`${tool} [role=alert]`, /“some day” is not a date/)
      await driver.keys('Control+a')
      await driver.type('2016')
      await driver.keys('Enter')
      await driver.reads(tool, /Between 2016 and 26–31 August 2021/)
      await driver.evaluate(() => document.querySelector<HTMLElement>('[data-tool=dates] li button')?.focus())
      await driver.keys('Enter')
      await driver.sees(`${dossier} h3`)
    },
  },
]
