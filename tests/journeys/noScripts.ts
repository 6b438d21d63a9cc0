import assert from 'node:assert/strict'
import type { Journey } from '../driver/driver.ts'

export const noScripts: readonly Journey[] = [
  {
    name: 'without scripts the picture is there, and a link leads to every tie with its sources',
    needs: ['without scripts'],
    run: async (driver) => {
      for (const [width, shape] of [
        [1440, 'wide'],
        [390, 'phone'],
      ] as const) {
        await driver.open('', { scripts: false, width, height: 844 })
        const box = await driver.evaluate((name) => {
          const picture = document.querySelector(name)
          const { x, y, right, bottom } = picture?.getBoundingClientRect() ?? { x: 0, y: 0, right: 0, bottom: 0 }
          const line = document.querySelector(`${name} .s-rivalry`)
          return { x, y, right, bottom, paint: line ? getComputedStyle(line).stroke : 'none' }
        }, `.picture-${shape}`)
        assert.ok(
          box.x >= 0 && box.right <= width && box.bottom <= 844 && box.bottom - box.y > 400,
          JSON.stringify(box),
        )
        assert.match(box.paint, /^rgb/, 'the stylesheet colours it')
      }
      const link = await driver.evaluate(() => {
        const { x, y, width, height } = document.querySelector('noscript a')?.getClientRects()[0] ?? new DOMRect()
        return { x: x + width / 2, y: y + height / 2 }
      })
      await driver.clickAt(link)
      await driver.reads('h1', /\S/)
      assert.ok((await driver.find('a[href*=":~:text="]')).count > 100, 'every claim leads to its passage')
      await driver.reads('body', /Haqqani network.*line \d+ of our copy/)
    },
  },
]
