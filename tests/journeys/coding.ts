import assert from 'node:assert/strict'
import Papa from 'papaparse'
import type { Journey, Saved } from '../driver/driver.ts'
import type { Driver } from '../driver/hand.ts'
import { datasetOf, openMap } from './map.ts'

const dialog = 'dialog[open]'
const press = (driver: Driver, name: string | RegExp) => driver.click({ role: 'button', name })

/** What a coder chooses of four claims: the relation, and how it is said where there is one. */
type Choices = readonly (readonly [RegExp, RegExp?])[]
const ana: Choices = [
  [/^Rivalry/, /^Asserted/],
  [/^Rivalry/, /^Asserted/],
  [/^Cooperation/, /^Hedged/],
  [/^No tie here/],
]
const bo: Choices = [
  [/^Rivalry/, /^Asserted/],
  [/^Cooperation/, /^Hedged/],
  [/^Cooperation/, /^Hedged/],
  [/^No tie here/],
]

const code = async (driver: Driver, name: string, choices: Choices): Promise<Saved> => {
  await openMap(driver, 'open=coding&claims=sample:4:7')
  await driver.fill({ role: 'textbox', name: 'Your name or initials' }, name)
  await press(driver, 'Start')
  for (const [at, [relation, status]] of choices.entries()) {
    await driver.reads(dialog, new RegExp(`Claim ${at + 1} of 4`))
    await driver.click({ role: 'radio', name: relation })
    if (status) await driver.click({ role: 'radio', name: status })
    await driver.reads(dialog, new RegExp(`${at + 1} of 4 coded`))
    if (at < 3) await press(driver, 'Next claim')
  }
  return driver.download(() => press(driver, 'Save as a file'))
}

const drop = (driver: Driver, files: readonly { readonly name: string; readonly text: string }[]): Promise<void> =>
  driver.evaluate((given) => {
    const dataTransfer = new DataTransfer()
    for (const { name, text } of given) dataTransfer.items.add(new File([text], name))
    const zone = document.querySelector('dialog[open] input[type=file]')?.parentElement
    for (const type of ['dragover', 'drop'])
      zone?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
  }, files)

const exercise: Journey = {
  name: 'two students code, save their files and compare; the teacher brings them together',
  needs: ['downloads'],
  run: async (driver) => {
    const dataset = await datasetOf(driver)
    const files = [await code(driver, 'Ana', ana), await code(driver, 'Bo', bo)]
    const texts = files.map(({ bytes }) => bytes.toString('utf8'))
    for (const text of texts) {
      const file = JSON.parse(text)
      assert.equal(file.kind, 'allegiances-coding')
      assert.equal(file.map.version, dataset.version)
      assert.equal(file.codes.length, 4)
    }

    // What was chosen is kept, and the curators' choice is seen only now.
    await press(driver, 'Compare with the curator')
    await driver.reads(dialog, /You and the curator.*Krippendorff’s alpha/)
    await driver.follow('?again#open=coding')
    await driver.reads(dialog, /Go on: Bo, sample of 4, number 7.*4 of 4 coded/)

    await driver.click(`${dialog} [role=tab]:last-child`)
    await drop(driver, [
      ...files.map(({ name }, at) => ({ name, text: texts[at] ?? '' })),
      { name: 'other.json', text: (texts[0] ?? '').replace(dataset.version, '1999.01.01') },
    ])
    await driver.reads(dialog, /2 files taken, 1 refused/)
    await driver.reads(dialog, /other\.json.*version 1999\.01\.01/)
    // The map that is open was not touched by what was dropped.
    await driver.sees({ role: 'dialog', name: 'Coding exercise' })

    /*
     * Relation: 3 rivalry, 3 cooperation, 2 none, and one claim of the four differs: 1 − 2 / ((3·5 + 3·5 + 2·6) / 7) = 0.667.
     * Status: 3 asserted, 3 hedged, one claim of three differs: 1 − 2 / ((3·3 + 3·3) / 5) = 0.444.
     */
    await driver.reads(`${dialog} section[aria-label="Among the students: agreement on the relation"]`, /alpha: 0\.667/)
    await driver.reads(
      `${dialog} section[aria-label="Among the students: agreement on how it is said"]`,
      /alpha: 0\.444.*Claims with two codes or more 3/,
    )
    await driver.reads(dialog, /0\.667 and more allows tentative.*Hayes and K\. Krippendorff \(2007\)/)

    const { bytes } = await driver.download(() => press(driver, 'Save the table (CSV)'))
    const { data, errors } = Papa.parse<string[]>(bytes.toString('utf8').replace(/^\uFEFF/, ''), {
      skipEmptyLines: true,
    })
    assert.deepEqual(errors, [])
    assert.equal(data.length, 5)
    // The most disputed first: the one of which Ana and Bo differ in both.
    assert.deepEqual(data[1]?.slice(7, 11), ['rivalry', 'asserted', 'cooperation', 'hedged'])

    // The same again changes nothing; another one by the same hand is asked about.
    await drop(driver, [{ name: 'again.json', text: texts[1] ?? '' }])
    await driver.reads(dialog, /The file of Bo is the same as before; nothing changes/)
    const later = JSON.parse(texts[1] ?? '')
    later.codes.pop()
    await drop(driver, [
      { name: 'later.json', text: JSON.stringify(later) },
      { name: 'hello.json', text: 'hello' },
    ])
    await driver.reads(dialog, /Bo has handed in.*hello\.json.*not JSON at all/)
    await driver.sees({ role: 'button', name: /^Take the new one \(3 codes/ })
    await press(driver, /^Keep the one that is here \(4 codes/)
    await driver.seesNot({ role: 'button', name: /^Take the new one/ })
  },
}

export const coding: readonly Journey[] = [exercise]
