import assert from 'node:assert/strict'
import type { Journey } from '../driver/driver.ts'
import type { Driver } from '../driver/hand.ts'
import { alike, type Painting, paintingOf, patchesAt } from './canvas.ts'
import { datasetOf, dossier, fragmentOf, openMap, Places, twinOf, visibleAt } from './map.ts'

/** The whole sheet, beside the dossier and not under it. */
const whole = 'camera=700:371:0.75'

const showsExactly = async (driver: Driver, fragment: string): Promise<void> => {
  const wanted = visibleAt(await datasetOf(driver), fragment)
  const ids = [...wanted.actors, ...wanted.ties].map(({ id }) => id).sort()
  let shown: readonly string[] = []
  const missing = () => ids.filter((id) => !shown.includes(id)).join()
  const extra = () => shown.filter((id) => !ids.includes(id)).join()
  await driver.until(
    () => `the list shows “${fragment}”; it lacks ${missing()}, and has ${extra()}`,
    async () => {
      const { actors, ties } = await twinOf(driver)
      shown = [...actors, ...ties].sort()
      return shown.join() === ids.join()
    },
  )
}

export const focusAndLayout: readonly Journey[] = [
  {
    name: 'focus on one actor, wider, and off again',
    run: async (driver) => {
      await openMap(driver, 'select=actor.haqqani-network')
      await driver.click({ role: 'button', name: '1 step', within: dossier })
      await driver.reads('main', /Only Haqqani network and those one step away\./)
      await showsExactly(driver, 'focus=haqqani-network.1')
      const asked = Date.now()
      await driver.click({ role: 'button', name: 'Two steps' })
      assert.ok(Date.now() - asked < 5000, 'no notice lies over the line until it goes')
      await driver.reads('main', /Only Haqqani network and those two steps away\./)
      await showsExactly(driver, 'focus=haqqani-network.2')
      assert.match(await fragmentOf(driver), /focus=haqqani-network\.2/)
      await driver.click({ role: 'button', name: 'Leave the focus', within: 'main p' })
      await showsExactly(driver, '')
    },
  },
  {
    name: 'an actor that is looked up takes its place without moving any other',
    run: async (driver) => {
      await openMap(driver, whole)
      const places = await Places.of(driver, whole)
      const dataset = await datasetOf(driver)
      const reagan = dataset.actors.find(({ name }) => name.includes('Reagan'))
      assert.ok(reagan && !places.actors.includes(reagan.id), 'he is not on the map that opens')
      const painting = await paintingOf(driver)
      const tied = new Set(
        visibleAt(dataset, `show=${reagan.id}`)
          .ties.filter(({ actors }) => actors.includes(reagan.id))
          .flatMap(({ actors }) => actors),
      )
      // A new tie makes an actor larger, so those that got one are looked for with the pointer below.
      const others = places.actors.filter((id) => !tied.has(id))
      const before = await patchesAt(
        driver,
        others.map((id) => places.actor(id)),
        5,
      )
      assert.ok(new Set(before).size > 3, 'the patches show something')

      await driver.keys('/')
      await driver.sees('dialog input')
      await driver.type('Reagan')
      await driver.reads('[role=option]', /Reagan/)
      await driver.keys('Enter')
      await driver.reads(`${dossier} h2`, /Reagan/)
      await driver.until('he is on the map', async () => (await twinOf(driver)).actors.includes(reagan.id))
      assert.match(await fragmentOf(driver), new RegExp(`show=${reagan.id}`))
      await driver.click({ role: 'button', name: 'Close the dossier' })
      assert.ok(!alike(await paintingOf(driver), painting), 'something new is painted')
      assert.deepEqual(
        await patchesAt(
          driver,
          others.map((id) => places.actor(id)),
          5,
        ),
        before,
      )
      const after = await Places.of(driver, `show=${reagan.id}&${whole}`)
      for (const id of tied) {
        await driver.hoverAt(after.actor(id))
        await driver.reads('[class*=tooltip]', new RegExp(`^${dataset.actor.get(id)?.name}: `))
        if (id !== reagan.id) assert.deepEqual(after.actor(id), places.actor(id))
      }
    },
  },
  {
    name: 'every layout places the actors anew, the same way each time, and can be undone',
    run: async (driver) => {
      const layouts = ['force', 'concentric', 'circle', 'layers']
      const tour = async (): Promise<Painting[]> => {
        await openMap(driver)
        const seen = [await paintingOf(driver)]
        for (const layout of layouts) {
          await driver.choose('main select', layout)
          const before = seen.at(-1) ?? []
          let now = before
          await driver.until(`${layout} arrives`, async () => {
            now = await paintingOf(driver)
            return !alike(now, before)
          })
          seen.push(now)
          assert.equal(await fragmentOf(driver), `layout=${layout}`)
        }
        return seen
      }
      const [first, second] = [await tour(), await tour()]
      first.forEach((painting, i) => {
        assert.ok(alike(painting, second[i] ?? []), `${layouts[i - 1] ?? 'the composition'} is the same the next time`)
        assert.ok(!first.some((other, j) => i !== j && alike(painting, other)), 'layouts differ')
      })
      await driver.keys('Control+z')
      await driver.reads('[role=status]', /^The layout is as it was\.$/)
      await driver.until('undone', async () => (await fragmentOf(driver)) === 'layout=circle')
      await driver.choose('main select', 'composed')
      await driver.until('the composition is back', async () => alike(await paintingOf(driver), first[0] ?? []))
    },
  },
]
