import assert from 'node:assert/strict'
import type { Saved } from '../driver/driver.ts'
import type { Driver } from '../driver/hand.ts'
import { pressTool } from './map.ts'

/** Opens the composer of figures and waits for its preview. */
export const openComposer = async (driver: Driver): Promise<void> => {
  await pressTool(driver, 'Export')
  await previewIsThere(driver)
}

export const closeComposer = async (driver: Driver): Promise<void> => {
  await driver.keys('Escape')
  await driver.seesNot('dialog[open]')
}

export const previewIsThere = (driver: Driver): Promise<void> => driver.sees('dialog section[aria-busy=false] canvas')

type Field = 'Format' | 'Resolution' | 'Text' | 'Size' | 'Where each tie comes from' | 'Part' | 'Colours'

/** The select that stands under a name: what is chosen there, what can be, and how a selector finds it. */
export const selectNamed = async (driver: Driver, name: Field) => {
  const found = await driver.evaluate((name) => {
    const label = [...document.querySelectorAll('dialog label')].find((one) => one.textContent === name)
    const select = label instanceof HTMLLabelElement ? label.control : null
    if (!(select instanceof HTMLSelectElement)) return null
    return {
      selector: `#${CSS.escape(select.id)}`,
      chosen: select.selectedOptions[0]?.textContent ?? '',
      options: [...select.options].map(({ value, text }) => ({ value, text })),
    }
  }, name)
  assert.ok(found, `there is a select called ${name}`)
  return found
}

/** Chooses from a select by the names that a reader sees. */
export const choose = async (driver: Driver, name: Field, option: string): Promise<void> => {
  const { selector, options } = await selectNamed(driver, name)
  const value = options.find(({ text }) => text === option)?.value
  assert.ok(value !== undefined, `${name} offers ${option}`)
  await driver.choose(selector, value)
  await driver.until(`${option} is chosen`, async () => (await selectNamed(driver, name)).chosen === option)
}

/** Presses Save, waits for the file, and for the sentence that names it. */
export const save = async (driver: Driver): Promise<Saved> => {
  const saved = await driver.download(() => driver.click({ role: 'button', name: 'Save' }))
  const name = saved.name.replaceAll('.', '\\.')
  await driver.reads('dialog form [role=status]', new RegExp(`^Saved as ${name}, [\\d.]+ [kM]B\\.$`))
  return saved
}
