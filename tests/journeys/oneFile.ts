import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { StoryFile } from '../../src/model/story.ts'
import { lenses } from '../../src/model/view.ts'
import { en } from '../../src/words/en.ts'
import { offline } from '../../src/words/offline.ts'
import type { Journey, Saved } from '../driver/driver.ts'
import type { Driver } from '../driver/hand.ts'
import { choose, closeComposer, openComposer, previewIsThere, save } from './composer.ts'
import { citesAll, readers } from './figureFiles.ts'
import { datasetOf, fragmentOf, mapIsThere, visibleAt } from './map.ts'

/** The file lies alone in a folder, as on a stick. */
const alone = async (driver: Driver, run: (address: string, folder: string) => Promise<void>): Promise<void> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'allegiances-stick-'))
  const file = path.join(folder, 'allegiances.html')
  await writeFile(file, await readFile(path.join(driver.site.root, 'allegiances.html')))
  try {
    await run(pathToFileURL(file).href, folder)
    // Not every browser counts what it reads from a disk.
    const others = (await driver.requests()).filter(
      (address) => !/^(blob|data):/.test(address) && !address.startsWith(pathToFileURL(folder).href),
    )
    assert.deepEqual(others, [], 'nothing was asked for but the file')
  } finally {
    await driver.close()
    await rm(folder, { recursive: true })
  }
}

const saveItself = async (driver: Driver): Promise<Saved> => {
  await driver.click({ role: 'button', name: en.header.menu })
  await driver.click({ role: 'button', name: offline.file.open })
  await driver.reads('dialog', /One HTML file of \d+\.\d MB/)
  const saved = await driver.download(() => driver.click({ role: 'button', name: offline.file.save }))
  assert.equal(saved.name, 'allegiances.html')
  await driver.reads('dialog [role=status]', /^Saved as allegiances\.html, \d+\.\d MB\.$/)
  return saved
}

export const oneFile: readonly Journey[] = [
  {
    name: 'the one file works from a disk: every lens, a layout, balance, a story, and every format with every citation',
    needs: ['downloads'],
    run: (driver) =>
      alone(driver, async (address) => {
        const visible = visibleAt(await datasetOf(driver), '')
        await driver.open(address)
        await mapIsThere(driver)
        for (const lens of lenses.filter((lens) => lens !== 'map')) {
          await driver.click({ role: 'link', name: new RegExp(`^${en.lens[lens]}`) })
          await driver.sees(`[data-lens=${lens}]`)
        }
        // A worker answers.
        await driver.reads('[data-lens=balance]', /balanced|change/i)
        await driver.click({ role: 'link', name: en.lens.map })
        await mapIsThere(driver)
        await driver.choose('main select', 'force')
        await driver.until('the layout is there', async () => (await fragmentOf(driver)).includes('layout=force'))

        await driver.open(address)
        await mapIsThere(driver)
        await openComposer(driver)
        for (const [format, read] of Object.entries(readers)) {
          await choose(driver, 'Format', format)
          await previewIsThere(driver)
          const saved = await save(driver)
          citesAll(await read(saved), visible, saved.name)
        }
        // What it leaves out it says.
        await driver.fill('dialog textarea', '北')
        await driver.reads('dialog', /No font here has this character: U\+5317/)
        await closeComposer(driver)

        const { stories } = JSON.parse(
          await readFile(path.join(driver.site.root, 'data/stories.json'), 'utf8'),
        ) as StoryFile
        const [story] = stories
        const [first, second] = story?.steps ?? []
        await driver.open(`${address}#story=${story?.id}/${second?.id}`)
        await mapIsThere(driver)
        await driver.sees({ role: 'heading', name: second?.heading ?? '' })
        await driver.click({ role: 'button', name: 'Back' })
        await driver.sees({ role: 'heading', name: first?.heading ?? '' })
      }),
  },
  {
    name: 'the one file saves itself again, and what it saved is the same and works',
    needs: ['downloads'],
    run: (driver) =>
      alone(driver, async (address, folder) => {
        await driver.open(address)
        await mapIsThere(driver)
        const saved = await saveItself(driver)
        const again = path.join(folder, 'again.html')
        await writeFile(again, saved.bytes)
        await driver.open(`${pathToFileURL(again).href}#date=2001`)
        await mapIsThere(driver)
        const twice = await saveItself(driver)
        assert.ok(twice.bytes.equals(saved.bytes), 'a copy of a copy is the same to the byte')
      }),
  },
]
