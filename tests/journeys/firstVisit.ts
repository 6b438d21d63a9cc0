import assert from 'node:assert/strict'
import type { Journey } from '../driver/driver.ts'
import { fragmentOf, mapIsThere, openMap, twinOf } from './map.ts'

export const firstVisit: readonly Journey[] = [
  {
    name: 'a first visit: the picture is there before any script, and the map takes its place',
    run: async (driver) => {
      const html = await (await fetch(driver.site.url)).text()
      const picture = /<div id="picture">.*?<\/div>/s.exec(html)?.[0] ?? ''
      const described =
        /<title[^>]*>Allegiances: [^<]+<\/title><desc[^>]*>A map of (\d+) actors and (\d+) ties [^<]+<\/desc>/
      const [, actors, ties] = described.exec(picture) ?? []
      assert.ok(Number(actors) >= 15 && Number(ties) >= 30, `the picture says what it shows: ${actors}, ${ties}`)
      for (const relation of ['alliance', 'cooperation', 'rivalry', 'affiliation'])
        assert.match(picture, new RegExp(`<path [^>]*s-(soft-)?${relation}"`), `${relation} is drawn`)
      assert.ok(html.indexOf('id="picture"') < html.indexOf('id="app"'), 'the picture comes first')

      await driver.open('')
      await mapIsThere(driver)
      const twin = await twinOf(driver)
      assert.deepEqual([twin.actors.length, twin.ties.length], [Number(actors), Number(ties)])
      assert.equal(await fragmentOf(driver), '', 'an untouched map has a plain address')
      await driver.reads('main', new RegExp(`${actors} actors, ${ties} ties`))
      assert.ok((await coloursOfCanvas(driver)) > 50, 'the canvas is painted')
    },
  },
  {
    name: 'the hint of a first visit goes for good once a tie or actor was chosen',
    run: async (driver) => {
      await openMap(driver)
      await driver.reads('main', /Press a line or an actor to see who says so/)
      await driver.click({ role: 'button', name: 'Explore freely' })
      await driver.seesNot({ role: 'button', name: 'Explore freely' })
      await driver.follow('?again')
      await mapIsThere(driver)
      assert.equal((await driver.find({ role: 'button', name: 'Explore freely' })).count, 0)
    },
  },
]

const coloursOfCanvas = (driver: import('../driver/hand.ts').Driver) =>
  driver.evaluate(() => {
    const canvas = document.querySelector('canvas[data-layer=map]') as HTMLCanvasElement
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] }
    return new Set(new Uint32Array(Uint8ClampedArray.from(data).buffer)).size
  })
