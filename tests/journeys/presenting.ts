import assert from 'node:assert/strict'
import type { Story, StoryFile } from '../../src/model/story.ts'
import type { Journey } from '../driver/driver.ts'
import type { Driver } from '../driver/hand.ts'
import { mapIsThere, openMap } from './map.ts'

const stage = '[data-stage]'
const session = 'abcdefghijklmnopqrstuvwx'

/** A story of the map, a step of it that asks something, and the step before. */
interface Asking {
  readonly story: Story
  readonly before: number
  readonly asks: number
}

/** What stories tell is for their writers to change: any one with a question will do. */
const askingIn = async (driver: Driver): Promise<Asking> => {
  const response = await fetch(new URL('data/stories.json', driver.site.url))
  const { stories } = (await response.json()) as StoryFile
  for (const story of stories) {
    const asks = story.steps.findIndex(
      ({ question, claims }, i) =>
        i > 0 && question && claims.length > 1 && !story.steps[i - 1]?.question && story.steps[i + 1],
    )
    if (asks > 0) return { story, before: asks - 1, asks }
  }
  return assert.fail('no story asks anything')
}
const placeOf = ({ id, steps }: Story, step: number): string => `${id}/${steps[step]?.id}`

/** Opens the address of a step that is being presented. */
const present = async (driver: Driver, place: string, setting = {}): Promise<void> => {
  await driver.open(`#story=${place}&present=${session}`, setting)
  await driver.sees(`${stage} h2`)
}
const shows = (driver: Driver): Promise<string> =>
  driver.evaluate(() => document.querySelector<HTMLElement>('[data-stage]')?.dataset.shows ?? '')
const says = async (driver: Driver, pattern: RegExp): Promise<void> => {
  let now = ''
  await driver.until(
    () => `the stage shows ${pattern}, but: ${now}`,
    async () => {
      now = await shows(driver)
      return pattern.test(now)
    },
  )
}
/** A key, and what it leads to. */
const after = async (driver: Driver, key: string, pattern: RegExp): Promise<void> => {
  await driver.keys(key)
  await says(driver, pattern)
}

export const presenting: readonly Journey[] = [
  {
    name: 'whoever is new presents a story after two presses',
    run: async (driver) => {
      await openMap(driver)
      const started = Date.now()
      await driver.click({ role: 'button', name: 'Stories' })
      await driver.click({ role: 'button', name: /^Present/ })
      await driver.sees(`${stage} h2`)
      const seconds = (Date.now() - started) / 1000
      console.log(`Presenting after two presses and ${seconds.toFixed(1)} s`)
      assert.ok(seconds < 10, `${seconds} s`)
      await driver.until('the heading has the focus', () =>
        driver.evaluate(() => document.activeElement?.closest('[data-stage] h2') !== null),
      )
      await after(driver, 'PageDown', / 1 asked| 0 answered/)
      assert.match(await driver.evaluate(() => location.hash), /^#story=[\w-]+\/[\w-]+&present=[a-z0-9]{24}$/)
      // Back on the map, at the step that was shown.
      await driver.keys('Escape')
      await driver.seesNot(stage)
      await mapIsThere(driver)
      await driver.until('the story is followed, and has the focus', () =>
        driver.evaluate(() => document.activeElement?.closest('[data-story]') !== null),
      )
      assert.match(await driver.evaluate(() => location.hash), /^#story=[\w-]+\/[\w-]+$/)
    },
  },
  {
    name: 'every key of a clicker does what it is there for',
    run: async (driver) => {
      const { story, before, asks } = await askingIn(driver)
      const at = (step: number, rest: string) => new RegExp(` ${step} ${rest}`)
      await present(driver, placeOf(story, before))
      await after(driver, 'PageDown', at(asks, 'asked front names no-tie lit none$'))
      await after(driver, 'Enter', at(asks, 'answered '))
      await after(driver, 'Space', at(asks + 1, 'asked '))
      await after(driver, 'PageUp', at(asks, 'answered '))
      await after(driver, 'r', at(asks, 'asked '))
      await after(driver, 'b', / black none$/)
      await after(driver, 'PageDown', at(asks, 'asked .* lit none$'))
      await after(driver, 'w', / white none$/)
      await after(driver, 'Escape', / lit none$/)
      await after(driver, 't', at(asks, String.raw`asked front names \S+--\S+--\S+ lit none$`))
      await after(driver, 'Shift+T', / no-tie /)
      await after(driver, 'h', / letters /)
      await after(driver, 'k', / back letters /)
      await after(driver, 'End', at(story.steps.length - 1, 'asked front letters '))
      await driver.keys('2')
      await driver.reads(stage, /Step 2: Enter goes there/)
      await after(driver, 'Enter', at(1, 'asked '))
      await after(driver, 'Home', at(0, 'asked '))
      await after(driver, 'l', / disc$/)
      await after(driver, 'l', / spotlight$/)
      await driver.sees('[data-pointer]')
      await driver.keys('Alt+ArrowRight')
      await after(driver, 'l', / none$/)
      await driver.keys('?')
      await driver.sees('dialog[open]')
      await driver.keys('Escape')
      await driver.seesNot('dialog[open]')
      await driver.sees(stage)
    },
  },
  {
    name: 'a page that is loaded anew goes on presenting where it was',
    run: async (driver) => {
      const { story, asks } = await askingIn(driver)
      await present(driver, placeOf(story, asks))
      await after(driver, 'PageDown', / answered /)
      await after(driver, 'h', / letters /)
      await driver.evaluate(() => location.reload())
      await driver.sees(`${stage} h2`)
      await says(driver, new RegExp(` ${asks} answered front letters `))
    },
  },
  {
    name: 'what is presented is read out, step by step',
    run: async (driver) => {
      const { story, before, asks } = await askingIn(driver)
      await present(driver, placeOf(story, before))
      await driver.keys('PageDown')
      const told = `Step ${asks + 1} of ${story.steps.length}: ${story.steps[asks]?.heading}`
      await driver.until(told, async () => (await driver.text(`${stage} [role=status]`)) === told)
      await driver.keys('PageDown')
      await driver.reads(`${stage} [role=status]`, /^The answer is shown$/)
      const reach = await driver.evaluate(
        () => [...document.body.children].filter((one) => !(one as HTMLElement).inert).length,
      )
      assert.equal(reach, 1, 'nothing else on the page can be reached')
    },
  },
  {
    name: 'on a phone the slide has its words below, and a button leads on',
    needs: ['touch'],
    run: async (driver) => {
      const { story, before, asks } = await askingIn(driver)
      await present(driver, placeOf(story, before), { width: 390, height: 844, touch: true })
      await driver.tap({ role: 'button', name: 'Next' })
      await says(driver, new RegExp(` ${asks} asked `))
      assert.equal(await driver.text(`${stage} h2`), story.steps[asks]?.heading)
      const wide = await driver.evaluate(() => document.documentElement.scrollWidth)
      assert.ok(wide <= 390, `nothing is wider than the window, but ${wide}`)
    },
  },
]
