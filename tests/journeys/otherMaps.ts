import assert from 'node:assert/strict'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { serve } from '../../scripts/serve.mjs'
import type { Journey } from '../driver/driver.ts'
import type { Driver } from '../driver/hand.ts'
import { tinyMap } from '../fixtures/tinyMap.ts'
import { fragmentOf, mapIsThere, openMap, twinOf } from './map.ts'

/** Serves a copy of the site with some files more, for as long as something takes. */
export const withSite = async (
  driver: Driver,
  { files = {}, base = '/' }: { files?: Readonly<Record<string, string>>; base?: string },
  run: (url: string) => Promise<void>,
): Promise<void> => {
  const root = await mkdtemp(path.join(tmpdir(), 'allegiances-journey-'))
  await cp(driver.site.root, root, { recursive: true })
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(root, name), text)
  const site = await serve({ root, base })
  try {
    await run(site.url)
  } finally {
    await driver.close()
    await site.close()
    await rm(root, { recursive: true })
  }
}

const good = JSON.stringify(tinyMap, null, 1)
const wrong = good.replace('"status": "attributed"', '"status": "rumoured"')
const cutOff = good.slice(0, good.length / 2)
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length

const drop = (driver: Driver, name: string, text: string): Promise<void> =>
  driver.evaluate(
    ({ name, text }) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([text], name, { type: 'application/json' }))
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
    },
    { name, text },
  )

export const otherMaps: readonly Journey[] = [
  {
    name: 'another map in the address: a good one opens, a broken one is refused by line and column, a foreign one unread',
    run: (driver) =>
      withSite(driver, { files: { 'good.json': good, 'wrong.json': wrong, 'cut.json': cutOff } }, async (url) => {
        await driver.open(`${url}?data=good.json`)
        await mapIsThere(driver)
        await driver.reads('h1', new RegExp(tinyMap.title))
        const { actors, ties } = await twinOf(driver)
        assert.ok(actors.every((id) => tinyMap.actors.some((actor) => actor.id === id)) && ties.length > 0)

        await driver.open(`${url}?data=wrong.json`)
        await mapIsThere(driver)
        const line = lineOf(wrong, '"rumoured"')
        const told = await driver.reads('dialog[open] li', new RegExp(`^wrong\\.json:${line}:\\d+ `))
        assert.match(told, /claims\[1\]\.status.*→ \S+/)
        await driver.click({ role: 'button', name: 'Close' })
        await driver.reads('h1', /ISIS-K/)
        assert.ok((await twinOf(driver)).actors.includes('isis-k'), 'the map stays')

        await driver.open(`${url}?data=cut.json`)
        await mapIsThere(driver)
        await driver.reads('dialog[open] li', /^cut\.json:\d+:\d+ /)
        await driver.open(`${url}?data=${encodeURIComponent('https://example.org/map.json')}`)
        await mapIsThere(driver)
        await driver.reads(
          'dialog[open] li',
          /^https:\/\/example\.org\/map\.json: only files of this site can be opened/,
        )
        assert.ok((await twinOf(driver)).actors.includes('isis-k'))
      }),
  },
  {
    name: 'a map file that is let go on the page: a good one opens, a bad one is refused and the map stays',
    run: async (driver) => {
      await openMap(driver)
      await drop(driver, 'mine.json', wrong)
      await driver.reads('dialog[open] h2', /^mine\.json could not be opened; the map that was here stays\.$/)
      await driver.reads('dialog[open] li', new RegExp(`^mine\\.json:${lineOf(wrong, '"rumoured"')}:\\d+ `))
      await driver.keys('Escape')
      await driver.seesNot('dialog[open]')
      assert.ok((await twinOf(driver)).actors.includes('isis-k'))

      await drop(driver, 'notes.txt', 'just words')
      await driver.reads('dialog[open] li', /^notes\.txt is neither a picture that was saved here nor a map\./)
      await driver.keys('Escape')

      await drop(driver, 'mine.json', good)
      await driver.reads('[role=status]', new RegExp(`Now showing “${tinyMap.title}”\\.`))
      await driver.reads('h1', new RegExp(tinyMap.title))
      await driver.until('the other map is in the list', async () => !(await twinOf(driver)).actors.includes('isis-k'))
      assert.equal(await fragmentOf(driver), '')
    },
  },
  {
    name: 'the site works under a folder of its host',
    run: (driver) =>
      withSite(driver, { base: '/a/b/' }, async (url) => {
        assert.match(url, /\/a\/b\/$/)
        await driver.open(url)
        await mapIsThere(driver)
        await driver.click({ role: 'button', name: /^Search/ })
        await driver.fill('dialog input', 'massoud')
        await driver.sees('[role=option]')
        await driver.keys('Enter')
        await driver.sees('aside[aria-labelledby] h2')
        await driver.choose('main select', 'force')
        await driver.until('the layout’s worker is found', async () =>
          (await fragmentOf(driver)).includes('layout=force'),
        )
        const outside = (await driver.requests()).filter((address) => !address.startsWith(url))
        assert.deepEqual(
          outside.filter((address) => address.startsWith('http')),
          [],
          'nothing is asked for outside the folder',
        )
        await driver.open(`${url}read.html`)
        await driver.reads('h1', /\S/)
      }),
  },
]
