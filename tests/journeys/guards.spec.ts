import path from 'node:path'
import { expect, test } from '@playwright/test'
import { chromiumWith } from '../driver/chromium.ts'
import type { Journey } from '../driver/driver.ts'
import { travel } from '../driver/travel.ts'
import { withSite } from './otherMaps.ts'

/** What every journey is held to can be found out: each of these pages breaks one rule, and only that. */
const breaches: readonly (readonly [string, RegExp, Readonly<Record<string, string>>])[] = [
  [
    'an error in the console',
    /nothing went wrong in the console/,
    { 'bad.html': '<script src="bad.js"></script>', 'bad.js': 'setTimeout(() => { throw new Error("on purpose") })' },
  ],
  ['a request to another host', /nobody else was asked/, { 'bad.html': '<a href="http://127.0.0.1:48999/">away</a>' }],
  ['a script in the page', /the security policy was kept/, { 'bad.html': '<script>window.bad = true</script>' }],
]

for (const [name, complaint, files] of breaches) {
  test(`every journey fails at ${name}`, async ({ browser, baseURL }) => {
    const root = path.resolve(process.env.ALLEGIANCES_ROOT ?? 'dist')
    const journey: Journey = {
      name,
      // The console tells of the policy as well; here it is the other watch that is tried.
      expectedErrors: /Content Security Policy|ERR_CONNECTION_REFUSED|ERR_UNSAFE_PORT|404/,
      run: (driver) =>
        withSite(driver, { files }, async (url) => {
          await driver.open(`${url}bad.html`)
          await driver.evaluate(() => {
            setTimeout(() => document.querySelector('a')?.click())
          })
          if (files['bad.html']?.includes('href'))
            await driver.until('it is asked for', async () => (await driver.foreignRequests()).length > 0)
          if (files['bad.js'])
            await driver.until('it is told', async () =>
              (await driver.consoleErrors()).some((one) => /purpose/.test(one)),
            )
        }),
    }
    await expect(travel(journey, chromiumWith(browser), { url: baseURL ?? '', root })).rejects.toThrow(complaint)
  })
}
