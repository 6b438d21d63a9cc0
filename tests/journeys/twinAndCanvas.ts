import assert from 'node:assert/strict'
import type { Dataset } from '../../src/model/dataset.ts'
import { tieSentence } from '../../src/words/sentences.ts'
import type { Journey } from '../driver/driver.ts'
import type { Driver } from '../driver/hand.ts'
import { closely, datasetOf, mapIsThere, openMap, Places, twinOf, visibleAt } from './map.ts'

/** The same numbers on every run (mulberry32): a journey that fails must fail again. */
const seeded = (seed: number) => {
  let state = seed
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % below
  }
}

const anyView = (dataset: Dataset, random: (below: number) => number): string => {
  const one = <T>(all: readonly T[]): T => all[random(all.length)] as T
  const dates = [...dataset.periods.map(({ when }) => when), '1988', '2001-10', '2014/2016', '2020-06', '2021-08-26']
  const switches = ['rivalry', 'cooperation', 'affiliation', 'alliance', 'hedged', 'attributed', 'unknown', 'person']
  const hidden = [...switches, 'state', 'contested', ...dataset.articles.map(({ id }) => id)].filter(
    () => random(4) === 0,
  )
  return [
    random(4) > 0 && `date=${one(dates)}`,
    random(3) === 0 && `focus=${one(dataset.actors.filter(({ prominence }) => prominence < 3)).id}.${1 + random(2)}`,
    random(3) > 0 && `hide=${hidden.join(',') || 'nothing'}`,
    random(5) === 0 && `support=${one(['one', 'several'])}`,
    random(5) === 0 && 'parts=apart',
    random(4) === 0 && `show=${one(dataset.actors.filter(({ prominence }) => prominence > 2)).id}`,
  ]
    .filter(Boolean)
    .join('&')
}

const sorted = (ids: readonly string[]) => [...ids].sort()

/** Compares what the list shows, what the line below the map counts, and what the model says. */
const compare = async (driver: Driver, dataset: Dataset, fragment: string): Promise<void> => {
  const { actors, ties, left } = visibleAt(dataset, fragment)
  const wanted = { actors: sorted(actors.map(({ id }) => id)), ties: sorted(ties.map(({ id }) => id)) }
  let shown = { actors: [] as string[], ties: [] as string[] }
  await driver.until(
    () => `the list follows ${fragment}: ${JSON.stringify(shown)} instead of ${JSON.stringify(wanted)}`,
    async () => {
      const { actors: own, ties: others } = await twinOf(driver)
      shown = { actors: sorted(own), ties: sorted(others) }
      return JSON.stringify(shown) === JSON.stringify(wanted)
    },
  )
  const words = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`
  const line = await driver.text('main')
  assert.ok(line.includes(`${words(actors.length, 'actor')}, ${words(ties.length, 'tie')}`), `${fragment}: the count`)
  const hidden = /(\d+) ties? hidden by filters/.exec(line)?.[1] ?? '0'
  assert.equal(Number(hidden), left.filters, `${fragment}: what is hidden is counted`)
}

export const twinAndCanvas: readonly Journey[] = [
  {
    name: 'the list shows what the model says, and counts it, in 25 random views',
    run: async (driver) => {
      const dataset = await datasetOf(driver)
      const random = seeded(2021)
      await openMap(driver)
      const sizes = new Set<number>()
      for (let i = 0; i < 25; i += 1) {
        const fragment = anyView(dataset, random)
        await driver.evaluate((hash) => {
          location.hash = hash
        }, fragment)
        await compare(driver, dataset, fragment)
        sizes.add(visibleAt(dataset, fragment).ties.length)
      }
      assert.ok(sizes.size > 12, `the views differ: ${sizes.size}`)
    },
  },
  {
    name: 'what the pointer finds on the canvas is what stands in the list, and nothing that is hidden',
    run: async (driver) => {
      const dataset = await datasetOf(driver)
      for (const view of ['', 'hide=rivalry,denied,ended&', 'date=2001&hide=denied,ended,affiliation&']) {
        const fragment = `${view}${closely}`
        await openMap(driver, fragment)
        const places = await Places.of(driver, fragment)
        const { ties } = places.visible
        const within = ties.filter(({ actors }) => actors.every((id) => central.has(id)))
        assert.ok(within.length >= 2, `${fragment}: ${within.length} ties to point at`)
        for (const tie of within) {
          await driver.hoverAt(await places.tie(driver, tie.id))
          const sentence = tieSentence(tie, dataset)
          await driver.until(`the pointer finds ${sentence}`, async () =>
            (await driver.find('[class*=tooltip]')).text.startsWith(sentence),
          )
          assert.equal((await driver.find(`[data-twin] [data-id="${tie.id}"]`)).text, sentence)
        }
      }
      await openMap(driver, closely)
      const spot = await (await Places.of(driver, closely)).tie(driver, 'taliban--united-states--rivalry')
      await driver.hoverAt(spot)
      await driver.reads('[class*=tooltip]', /Taliban, rival of United States/)
      await driver.follow(`?hidden#hide=rivalry,denied,ended&${closely}`)
      await mapIsThere(driver)
      await driver.hoverAt({ x: 700, y: 300 })
      await driver.hoverAt(spot)
      await driver.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
      assert.doesNotMatch((await driver.find('body')).text, /rival of United States, /)
    },
  },
]

/** Actors that stand so near to the middle of the sheet that the lines between them are in the window. */
const central = new Set([
  'taliban',
  'isis-k',
  'pakistan',
  'united-states',
  'afghan-government',
  'haibatullah-akhundzada',
])
