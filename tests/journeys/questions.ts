import assert from 'node:assert/strict'
import type { Journey } from '../driver/driver.ts'
import type { Driver } from '../driver/hand.ts'
import { datasetOf, dossier, openMap, twinOf, visibleAt } from './map.ts'

/** One way to work with the page: everything by mouse, or nothing by mouse. */
interface Way {
  readonly name: string
  readonly press: (driver: Driver, name: string | RegExp) => Promise<void>
  readonly look: (driver: Driver, words: string, choice: RegExp) => Promise<void>
}

/** What has the focus by its name; of a group of radio buttons, which Tab comes to but once, the names of all. */
const focusNow = (driver: Driver): Promise<{ name: string; group: string[] }> =>
  driver.evaluate(() => {
    const at = document.activeElement as HTMLElement
    const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : undefined
    const isRadio = at instanceof HTMLInputElement && at.type === 'radio'
    return {
      name: (at.getAttribute('aria-label') ?? label ?? at.textContent ?? '').replace(/\s+/g, ' ').trim(),
      group: (isRadio ? [...document.getElementsByName(at.name)] : []).map(
        (one) => (one as HTMLInputElement).labels?.[0]?.textContent ?? '',
      ),
    }
  })
const fits = (text: string, name: string | RegExp) => (typeof name === 'string' ? text === name : name.test(text))

/** Tab until something has the focus; arrows within a group of radio buttons. */
const tabTo = async (driver: Driver, name: string | RegExp): Promise<void> => {
  const passed: string[] = []
  for (let i = 0; i < 90; i += 1) {
    const { name: now, group } = await focusNow(driver)
    if (fits(now, name)) return
    passed.push(now.slice(0, 30))
    // Arrows choose within a group.
    await driver.keys(group.some((label) => fits(label, name)) ? 'ArrowDown' : 'Tab')
  }
  assert.fail(`Tab never comes to ${name}: ${passed.join(' | ')}`)
}

const byMouse: Way = {
  name: 'by mouse',
  press: (driver, name) =>
    driver.click({ role: typeof name !== 'string' && name.source.startsWith('^One') ? 'radio' : 'button', name }),
  look: async (driver, words, choice) => {
    await driver.click({ role: 'button', name: /^Search/ })
    await driver.fill('dialog input', words)
    await driver.click({ role: 'option', name: choice })
  },
}
const byKeys: Way = {
  name: 'by keyboard',
  press: async (driver, name) => {
    await tabTo(driver, name)
    const radio = await driver.evaluate(() => (document.activeElement as HTMLInputElement).type === 'radio')
    if (!radio) await driver.keys('Enter')
  },
  look: async (driver, words, choice) => {
    await driver.keys('/')
    await driver.sees('dialog input')
    await driver.type(words)
    await driver.sees({ role: 'option', name: choice })
    for (let i = 0; i < 12; i += 1) {
      const at = await driver.text('[role=option][aria-selected=true]')
      if (choice.test(at)) break
      await driver.keys('ArrowDown')
    }
    await driver.keys('Enter')
  },
}

const ask = (way: Way): Journey => ({
  name: `the five questions, ${way.name}`,
  run: async (driver) => {
    const dataset = await datasetOf(driver)
    const { press, look } = way

    // Who is tied to the Haqqani network, and who says so?
    await openMap(driver)
    await look(driver, 'haqqani network', /^Haqqani network Militant group/)
    await driver.reads(`${dossier} h2`, /^Haqqani network$/)
    const own = visibleAt(dataset, 'focus=haqqani-network.1').ties.filter(({ actors }) =>
      actors.includes('haqqani-network'),
    )
    const said = await driver.text(dossier)
    for (const { actors } of own) {
      const other = dataset.actor.get(actors.find((id) => id !== 'haqqani-network') ?? '')?.name ?? '?'
      assert.ok(said.includes(other), `${other} is named`)
    }
    await press(driver, /^Affiliation: ?Taliban/)
    await driver.reads(`${dossier} h2`, /^Haqqani network – Taliban$/)
    await driver.reads(dossier, /Aaj News.*¶ 23.*Global Village Space.*¶ 6/)

    // What did the United States and the Taliban have in common by the middle of 2020?
    await openMap(driver)
    await press(driver, /^As of/)
    if (way === byMouse) await driver.click('[popover] input')
    else await tabTo(driver, 'Any year, month or day')
    await driver.type('2020-06')
    await driver.keys('Enter')
    await look(driver, 'taliban united states', /^Taliban – United States Cooperation/)
    await driver.reads(dossier, /at this date Both are rivals of ISIS-K/)

    // Which ties rest on one article?
    await openMap(driver)
    await press(driver, /^One article only/)
    const single = visibleAt(dataset, 'support=one').ties
    await driver.until('only those with one article', async () => (await twinOf(driver)).ties.length === single.length)
    assert.ok(single.length > 10 && single.every(({ articles }) => articles.length === 1))
    await driver.reads('main', new RegExp(`${single.length} ties`))

    // How was it in 2001?
    await openMap(driver)
    await press(driver, '2001')
    await driver.reads('main', /[1-9]\d* ties?/)
    await look(driver, 'cia northern alliance', /^CIA – Northern Alliance/)
    await driver.reads(dossier, /In 2001 the CIA soon found partners/)

    // How many died at the airport, according to whom?
    await openMap(driver)
    await look(driver, 'kabul airport', /^Bombing of Kabul airport/)
    const heads = await rowsOf(driver)
    assert.deepEqual(heads.get('Killed in all'), { 'Global Village Space': 'more than 113', Palatinate: 'up to 170' })
    assert.equal(heads.get('Taliban killed')?.['Global Village Space'], '28')
  },
})

/** The table of who says how many, as it is read: a row by its name, then what each article says. */
const rowsOf = async (driver: Driver): Promise<Map<string, Record<string, string>>> => {
  await driver.sees(`${dossier} table`)
  const rows = await driver.evaluate((panel) => {
    const table = document.querySelector(`${panel} table`) as HTMLTableElement
    const heads = [...(table.tHead?.rows[0]?.cells ?? [])].map((cell) => cell.textContent?.replace(/^\d+\s*/, '') ?? '')
    return [...(table.tBodies[0]?.rows ?? [])].map(({ cells }) => ({
      name: cells[0]?.firstChild?.textContent ?? '',
      said: [...cells].flatMap((cell, i) => {
        const value = cell.querySelector('[class*=value]')?.textContent
        return value ? [[heads[i] ?? '', value]] : []
      }),
    }))
  }, dossier)
  return new Map(rows.map(({ name, said }) => [name, Object.fromEntries(said)]))
}

export const questions: readonly Journey[] = [ask(byMouse), ask(byKeys)]
