import assert from 'node:assert/strict'
import type { Journey, Saved } from '../driver/driver.ts'
import type { Driver } from '../driver/hand.ts'
import { tinyMap } from '../fixtures/tinyMap.ts'
import { choose, closeComposer, openComposer, save } from './composer.ts'
import { fragmentOf, mapIsThere, openMap, twinOf } from './map.ts'
import { withSite } from './otherMaps.ts'

const view = 'date=2020-06&hide=affiliation,denied,ended'

/** Saves the picture of what is on the screen, through the dialog. */
const savePicture = async (driver: Driver, format: string): Promise<Saved> => {
  await openComposer(driver)
  await choose(driver, 'Format', format)
  const saved = await save(driver)
  await closeComposer(driver)
  return saved
}

interface Given {
  readonly name: string
  readonly base64: string
}
const given = ({ name, bytes }: Saved): Given => ({ name, base64: bytes.toString('base64') })

const drop = (driver: Driver, file: Given): Promise<void> =>
  driver.evaluate(({ name, base64 }) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([bytes], name))
    for (const type of ['dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
  }, file)

/** Hands a file to the field that the press on "Open a file" leads to, as the browser's own dialog does. */
const handOver = (driver: Driver, file: Given): Promise<void> =>
  driver.evaluate(({ name, base64 }) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([bytes], name))
    const field = document.querySelector<HTMLInputElement>('input[type=file]')
    if (!field) throw new Error('There is no field for files.')
    field.files = dataTransfer.files
    field.dispatchEvent(new Event('change', { bubbles: true }))
  }, file)

const fragmentBecomes = (driver: Driver, fragment: string): Promise<void> =>
  driver.until(`the view is ${fragment || 'as it opens'}`, async () => (await fragmentOf(driver)) === fragment)

export const openPictures: readonly Journey[] = [
  {
    name: 'a picture that was saved brings its view back when it is dropped, and undo returns',
    needs: ['downloads'],
    run: async (driver) => {
      await openMap(driver, view)
      const ties = (await twinOf(driver)).ties
      for (const format of ['SVG', 'PNG', 'PDF']) {
        const saved = given(await savePicture(driver, format))
        await openMap(driver, 'lens=matrix&date=2001').catch(() => driver.sees('[data-lens=matrix]'))
        await drop(driver, saved)
        await driver.reads('[role=status]', new RegExp(`This is the view that ${saved.name} was saved from\\.`))
        await fragmentBecomes(driver, view)
        await mapIsThere(driver)
        assert.deepEqual((await twinOf(driver)).ties, ties)
        await driver.click({ role: 'button', name: 'Undo' })
        await fragmentBecomes(driver, 'lens=matrix&date=2001')
        await openMap(driver, view)
      }
    },
  },
  {
    name: 'a picture is opened by a press and the keyboard where nothing can be dropped',
    needs: ['downloads'],
    run: async (driver) => {
      await openMap(driver, view)
      const saved = given(await savePicture(driver, 'SVG'))
      await openMap(driver)
      await driver.click({ role: 'button', name: 'More' })
      await driver.sees({ role: 'button', name: 'Open a file' })
      await handOver(driver, saved)
      await driver.reads('[role=status]', /This is the view that/)
      await fragmentBecomes(driver, view)
    },
  },
  {
    name: 'a picture of another map brings that map along, and undo brings this one back',
    needs: ['downloads'],
    run: (driver) =>
      withSite(driver, { files: { 'tiny.json': JSON.stringify(tinyMap) } }, async (url) => {
        await driver.open(`${url}?data=tiny.json`)
        await mapIsThere(driver)
        const actors = (await twinOf(driver)).actors
        const saved = given(await savePicture(driver, 'PNG'))
        await driver.open(url)
        await mapIsThere(driver)
        await drop(driver, saved)
        await driver.reads('h1', new RegExp(tinyMap.title))
        await driver.until('its actors are listed', async () => `${(await twinOf(driver)).actors}` === `${actors}`)
        await driver.click({ role: 'button', name: 'Undo' })
        await driver.reads('h1', /ISIS-K/)
      }),
  },
  {
    name: 'a picture from elsewhere is refused with a sentence, and all stays as it was',
    run: async (driver) => {
      await openMap(driver, view)
      const foreign = await driver.evaluate(async () => {
        const canvas = document.createElement('canvas')
        const png = canvas.toDataURL('image/png').replace(/^.*,/, '')
        return [
          { name: 'holiday.png', base64: png },
          {
            name: 'drawing.svg',
            base64: btoa('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
          },
          { name: 'paper.pdf', base64: btoa('%PDF-1.7\nstream\n') },
        ]
      })
      for (const file of foreign) {
        await drop(driver, file)
        await driver.reads('dialog[open] h2', new RegExp(`^${file.name} could not be opened`))
        await driver.reads(
          'dialog[open] li',
          /without a view in it\. PNG, SVG and PDF files that were saved here carry one/,
        )
        await driver.keys('Escape')
        await driver.seesNot('dialog[open]')
        assert.equal(await fragmentOf(driver), view)
      }
    },
  },
]
