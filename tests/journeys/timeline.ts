import assert from 'node:assert/strict'
import { readLink } from '../../src/query/address/link.ts'
import { lanesOf } from '../../src/query/timeline/lanes.ts'
import type { Journey } from '../driver/driver.ts'
import type { Driver } from '../driver/hand.ts'
import { datasetOf, dossier, fragmentOf } from './map.ts'

const openTimeline = async (driver: Driver, more = '', setting = {}): Promise<void> => {
  await driver.open(`#lens=timeline${more}`, setting)
  await driver.sees('[data-row]')
  await driver.evaluate(async () => {
    await document.fonts.ready
  })
}

const fragmentIs = (driver: Driver, wanted: RegExp): Promise<void> => {
  let now = ''
  return driver.until(
    () => `the address says ${wanted}, but it is ${now}`,
    async () => {
      now = decodeURIComponent(await fragmentOf(driver))
      return wanted.test(now)
    },
  )
}

/** A point of a scale at a share of its width, on the line of its years or days. */
const onScale = (driver: Driver, unit: 'year' | 'day', share: number) =>
  driver.evaluate(
    ({ unit, share }) => {
      const box = (document.querySelector(`[data-scale=${unit}]`) as Element).getBoundingClientRect()
      return { x: box.x + box.width * share, y: box.bottom - 38 }
    },
    { unit, share },
  )

/** Drags over a scale, as the pointer's events. */
const drag = (driver: Driver, unit: 'year' | 'day', from: number, to: number) =>
  driver.evaluate(
    ({ unit, shares }) => {
      const scale = document.querySelector(`[data-scale=${unit}]`) as HTMLElement
      scale.setPointerCapture = () => undefined
      const box = scale.getBoundingClientRect()
      const send = (type: string, share: number) =>
        scale.dispatchEvent(
          new PointerEvent(type, {
            bubbles: true,
            button: 0,
            pointerId: 1,
            clientX: box.x + box.width * share,
            clientY: box.bottom - 38,
          }),
        )
      const [first = 0, last = 0] = shares
      send('pointerdown', first)
      send('pointermove', (first + last) / 2)
      send('pointermove', last)
      send('pointerup', last)
    },
    { unit, shares: [from, to] },
  )

/** The years go from 1979 to the end of 2022, and leave a little room behind them. */
const shareOfYear = (year: number) => ((year - 1979) / 44) * 0.976

/** How wide the lanes are laid out. */
const lensWidth = (driver: Driver): Promise<string | undefined> =>
  driver.evaluate(() => document.querySelector<HTMLElement>('[data-scale=day]')?.style.width)

/** A point in the middle of something, at a share of its width, once it has come to rest. */
const settled = async (driver: Driver, css: string, share: number) => {
  const place = () =>
    driver.evaluate(
      ({ css, share }) => {
        const { x, y, width, height } = (document.querySelector(css) as Element).getBoundingClientRect()
        return { x: x + width * share, y: y + height / 2 }
      },
      { css, share },
    )
  let at = await place()
  await driver.until('it has come to rest', async () => {
    const before = at
    await new Promise((resolve) => setTimeout(resolve, 150))
    at = await place()
    return at.x === before.x && at.y === before.y
  })
  return at
}

const focused = (driver: Driver): Promise<string> =>
  driver.evaluate(() => {
    const at = document.activeElement
    return [at?.getAttribute('aria-label'), at?.getAttribute('aria-valuetext')].filter(Boolean).join(': ')
  })
const focusIs = (driver: Driver, wanted: RegExp): Promise<void> => {
  let now = ''
  return driver.until(
    () => `the focus is on ${wanted}, but it is on ${now}`,
    async () => {
      now = await focused(driver)
      return wanted.test(now)
    },
  )
}

export const timeline: readonly Journey[] = [
  {
    name: 'the timeline by mouse: a year, a span of years, a span of days; an event, a bar, a claim',
    run: async (driver) => {
      await openTimeline(driver)
      const wide = await lensWidth(driver)
      const close = async () => {
        await driver.keys('Escape')
        await driver.seesNot(dossier)
        await driver.until('the lens has its room again', async () => (await lensWidth(driver)) === wide)
        await settled(driver, '[data-scale=day]', 0.5)
      }
      await driver.clickAt(await onScale(driver, 'year', shareOfYear(2001.5)))
      await fragmentIs(driver, /date=2001(&|$)/)
      await driver.reads('[role=status]', /^2001: \d+ ties appeared, \d+ ties went\.$/)
      await driver.sees('[data-pale]')

      await drag(driver, 'year', shareOfYear(2001.1), shareOfYear(2009.9))
      await fragmentIs(driver, /date=2001\/2009(&|$)/)
      // Backwards over the weeks, which go from 26 July on for 56 days: from 26 to 14 August.
      await drag(driver, 'day', 31.9 / 56, 19.1 / 56)
      await fragmentIs(driver, /date=2021-08-14\/2021-08-26(&|$)/)
      await driver.keys('Control+z')
      await fragmentIs(driver, /date=2001\/2009(&|$)/)

      await driver.click({ role: 'button', name: /^Bombing of Kabul airport, 26 Aug 2021$/ })
      await driver.reads(`${dossier} h2`, /Bombing of Kabul airport/)
      await close()

      await driver.click('[data-row="taliban--united-states--rivalry"]')
      await driver.reads(`${dossier} h2`, /Taliban – United States/)
      await close()
      // The overthrow of 2001 is a mark of its own.
      const mark = await settled(driver, '[data-track="taliban--united-states--rivalry year"]', shareOfYear(2001.5))
      await driver.clickAt(mark)
      await fragmentIs(driver, /select=claim\./)
      await driver.reads(dossier, /2001/)
    },
  },
  {
    name: 'the timeline by keyboard alone: through lanes and claims, and the date by its two sides',
    run: async (driver) => {
      await openTimeline(driver, '&lanes=claims')
      await driver.evaluate(() => document.querySelector<HTMLElement>('[data-row]')?.focus())
      await focusIs(driver, /^ISIS-K, rival of Taliban, .* claims$/)
      await driver.keys('ArrowRight')
      await focusIs(driver, /^(c\. )?20\d\d.*: ISIS-K|Taliban .*\.$/)
      await driver.keys('End', 'Enter')
      await fragmentIs(driver, /select=claim\./)
      await driver.sees(dossier)
      await driver.until('the claim has the focus, and is in sight', () =>
        driver.evaluate(() => {
          const at = document.activeElement
          const { top = -1, bottom = 0 } = at?.getBoundingClientRect() ?? {}
          return at?.matches('aside [data-marked]') === true && top >= 0 && bottom <= innerHeight
        }),
      )
      await driver.evaluate(() =>
        document.querySelector<HTMLElement>('[data-row][tabindex="0"], [data-claim][tabindex="0"]')?.focus(),
      )
      await driver.keys('Escape', 'ArrowDown', 'PageDown', 'End')
      const { last, size } = await driver.evaluate(() => {
        const lane = document.activeElement?.closest('li')
        return { last: lane?.getAttribute('aria-posinset'), size: lane?.getAttribute('aria-setsize') }
      })
      assert.equal(last, size, 'End leads to the last pair, which was not on the page before')

      await openTimeline(driver)
      await driver.evaluate(() => document.querySelector<HTMLElement>('[data-scale=day] [role=slider]')?.focus())
      await focusIs(driver, /^Start of the date, by days: 26 Aug 2021$/)
      await driver.keys('ArrowLeft')
      await fragmentIs(driver, /date=2021-08-25\/2021-08-31/)
      await focusIs(driver, /by days: 25 Aug 2021$/)
      await driver.keys('Tab')
      await focusIs(driver, /^End of the date, by days: 31 Aug 2021$/)
      await driver.keys('PageDown')
      // A week back would pass the start, where it stops.
      await fragmentIs(driver, /date=2021-08-25(&|$)/)
      await driver.keys('End')
      await fragmentIs(driver, /date=2021-08-25\/2021-09-19/)
    },
  },
  {
    name: 'the timeline follows filters, focus and order, keeps every date, and puts the order into the address',
    run: async (driver) => {
      const dataset = await datasetOf(driver)
      const lanes = (fragment: string) => lanesOf(dataset, readLink(fragment, dataset).view).length
      const pairs = 'li[aria-setsize]'
      await openTimeline(driver)
      await driver.sees(pairs)
      const count = () =>
        driver.evaluate((css) => Number(document.querySelector(css)?.getAttribute('aria-setsize')), pairs)
      assert.equal(await count(), lanes(''))
      const until = (wanted: number, why: string) => driver.until(why, async () => (await count()) === wanted)
      await driver.click({ role: 'button', name: '2001' })
      await until(lanes(''), 'another date leaves every lane')
      await driver.click({ role: 'checkbox', name: /^Rivalry/ })
      await until(lanes('hide=rivalry,denied,ended'), 'rivalries are gone')
      await driver.seesNot('[data-row$="--rivalry"]')
      await driver.click({ role: 'radio', name: 'Name' })
      await fragmentIs(driver, /lanes=name/)
    },
  },
]
