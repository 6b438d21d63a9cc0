import assert from 'node:assert/strict'
import { difference } from '../../src/model/difference.ts'
import type { Journey } from '../driver/driver.ts'
import { datasetOf, dossier, fragmentOf, openMap, twinOf, visibleAt } from './map.ts'

const popover = '[popover][role=dialog]'
const field = { role: 'textbox', name: 'Any year, month or day' } as const

export const dates: readonly Journey[] = [
  {
    name: 'the year 2001: what appeared and went is told and can be undone, and the CIA counts as the United States',
    run: async (driver) => {
      const dataset = await datasetOf(driver)
      await openMap(driver)
      const before = (await twinOf(driver)).ties.length
      await driver.click({ role: 'button', name: '2001' })
      const { appeared, went } = difference(visibleAt(dataset, '').ties, visibleAt(dataset, 'date=2001').ties)
      const told = await driver.reads('[role=status]', /^2001: /)
      assert.deepEqual(told.match(/\d+/g)?.slice(1).map(Number), [appeared.length, went.length], told)
      assert.ok(told.split(/\s+/).length <= 20, told)
      await driver.reads('[data-twin]', /Northern Alliance, cooperates with United States, 2001, 1 article/)
      assert.ok(!(await twinOf(driver)).actors.includes('cia'), 'the CIA is folded into the United States')

      await driver.click({ role: 'button', name: 'What changed' })
      await driver.reads('[data-tool=dates]', /Between 2001 and 26–31 August 2021, \d+ ties? /)
      await driver.click({ role: 'button', name: 'Close', within: '[data-tool=dates]' })
      await driver.seesNot('[data-tool=dates]')

      await driver.evaluate(() => {
        location.hash = 'date=2001&select=tie.northern-alliance--united-states--cooperation'
      })
      await driver.reads(dossier, /In 2001 the CIA .* Northern Alliance.*here: CIA/s)
      await driver.keys('Escape')
      await driver.keys('Control+z')
      await driver.reads('[role=status]', /^Back to the date before\.$/)
      await driver.until('the ties are back', async () => (await twinOf(driver)).ties.length === before)
      assert.equal(await fragmentOf(driver), '')
    },
  },
  {
    name: 'any date: a month is taken, nonsense is explained, and the button undoes',
    run: async (driver) => {
      const dataset = await datasetOf(driver)
      await openMap(driver)
      await driver.click({ role: 'button', name: /^As of/ })
      await driver.fill(field, 'last tuesday')
      await driver.keys('Enter')
      await driver.reads('[role=alert]', /^“last tuesday” is not a date that this map understands\. Write 2001, .*\.$/)
      assert.equal(await fragmentOf(driver), '', 'the map stays')
      await driver.fill(field, '2020-06')
      await driver.click({ role: 'button', name: 'Show', within: popover })
      await driver.seesNot(popover)
      await driver.reads({ role: 'button', name: /^As of/ }, /June 2020|Jun 2020/)
      const wanted = visibleAt(dataset, 'date=2020-06').ties.map(({ id }) => id)
      await driver.until('the ties of mid-2020', async () => {
        const { ties } = await twinOf(driver)
        return JSON.stringify([...ties].sort()) === JSON.stringify([...wanted].sort())
      })
      await driver.click({ role: 'button', name: 'Undo' })
      await driver.reads('[role=status]', /^Back to the date before\.$/)
      await driver.until('the address is plain again', async () => (await fragmentOf(driver)) === '')
    },
  },
  {
    name: 'time moves no actor; the steps and the walk through the periods go forward and stop',
    needs: ['motion'],
    run: async (driver) => {
      await openMap(driver, 'date=2015/2019', { reducedMotion: false })
      await driver.click({ role: 'button', name: 'Later period' })
      await driver.until('one step later', async () => (await fragmentOf(driver)) === 'date=2020')
      await driver.click({ role: 'button', name: 'Earlier period' })
      await driver.until('one step back', async () => (await fragmentOf(driver)).startsWith('date=2015'))
      await driver.click({ role: 'button', name: 'Play through the periods' })
      await driver.until('it walks', async () => (await fragmentOf(driver)) === 'date=2020')
      await driver.click({ role: 'button', name: 'Stop' })
      await driver.sees({ role: 'button', name: 'Play through the periods' })
    },
  },
]
