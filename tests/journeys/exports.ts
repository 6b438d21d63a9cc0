import assert from 'node:assert/strict'
import type { Journey } from '../driver/driver.ts'
import type { Driver } from '../driver/hand.ts'
import { choose, openComposer, save } from './composer.ts'
import { datasetOf, fragmentOf, openMap, visibleAt } from './map.ts'

/** What an SVG file holds, read by the browser as a document of its own. */
const readSvg = async (driver: Driver, svg: string) => {
  await driver.open('about:blank')
  return driver.evaluate((text) => {
    const drawing = new DOMParser().parseFromString(text, 'image/svg+xml')
    return {
      wrong: drawing.querySelector('parsererror')?.textContent ?? '',
      title: drawing.querySelector('title')?.textContent ?? '',
      texts: [...drawing.querySelectorAll('text')].map((one) => one.textContent ?? ''),
      elements: [...new Set([...drawing.querySelectorAll('*')].map((one) => one.localName))].sort(),
      // A link leads somewhere when it is pressed; by itself it asks for nothing.
      addresses: [...drawing.querySelectorAll('*:not(a)')].flatMap((one) =>
        [...one.attributes].filter(({ name }) => /href|src|^on/.test(name)).map(({ value }) => value),
      ),
    }
  }, svg)
}

export const exports: readonly Journey[] = [
  {
    name: 'an SVG is saved that holds every tie’s number and every article, and asks nobody for anything',
    needs: ['downloads'],
    run: async (driver) => {
      const dataset = await datasetOf(driver)
      const fragment = 'date=2020-06&hide=affiliation,denied,ended'
      await openMap(driver, fragment)
      await openComposer(driver)
      await choose(driver, 'Format', 'SVG')
      const { name, bytes } = await save(driver)
      assert.match(name, /^[a-z0-9-]+-2020-06\.svg$/)
      const { wrong, title, texts, elements, addresses } = await readSvg(driver, bytes.toString('utf8'))
      assert.equal(wrong, '')
      assert.match(title, /ISIS-K/)
      const shown = visibleAt(dataset, fragment).ties
      const numbers = texts.filter((text) => /^\d+$/.test(text)).map(Number)
      for (let n = 1; n <= shown.length; n += 1)
        assert.ok(numbers.filter((one) => one === n).length >= 2, `number ${n} stands on the map and in the list`)
      assert.ok(!numbers.includes(shown.length + 1), 'and no number of a tie that is not there')
      const all = texts.join(' ').replace(/\s+/g, ' ')
      const cited = new Set(shown.flatMap(({ articles }) => articles))
      assert.ok(cited.size >= 3)
      for (const { id, csl } of dataset.articles)
        if (cited.has(id)) assert.ok(all.includes(csl.title), `${csl.title} is in the figure`)
      for (const { name } of visibleAt(dataset, fragment).actors) assert.ok(all.includes(name), `${name} is named`)
      assert.ok(all.replaceAll(' ', '').includes('date=2020-06'), 'the address of the view stands below')
      assert.deepEqual(
        elements.filter((one) => !/^(svg|g|a|path|text|tspan|title|desc|rect|metadata|list|view)$/.test(one)),
        [],
      )
      assert.deepEqual(addresses, [])
    },
  },
  {
    name: 'a PNG is saved at the size that was chosen, and the view stays as it was',
    needs: ['downloads'],
    run: async (driver) => {
      await openMap(driver, 'date=2001')
      await openComposer(driver)
      for (const dpi of [150, 300]) {
        await choose(driver, 'Resolution', `${dpi} dpi`)
        const told = /([\d,]+) × ([\d,]+) pixels/.exec(await driver.text('dialog form')) ?? []
        const [width, height] = told.slice(1).map((number) => Number(number.replaceAll(',', '')))
        // As wide as A4: 297 mm at 150 to the inch are 1754 pixels.
        assert.equal(width, (1754 * dpi) / 150)
        const { name, bytes } = await save(driver)
        assert.match(name, /-2001\.png$/)
        assert.equal(bytes.subarray(1, 4).toString('latin1'), 'PNG')
        assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [width, height])
        assert.ok((width ?? 0) > 1000 && bytes.length > 50_000, `${bytes.length} bytes`)
      }
      await driver.keys('Escape')
      await driver.seesNot('dialog[open]')
      assert.equal(await fragmentOf(driver), 'date=2001')
    },
  },
]
