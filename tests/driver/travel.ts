import assert from 'node:assert/strict'
import type { Browser, Journey, Site } from './driver.ts'
import { Driver } from './hand.ts'

/** What a journey needs and a browser cannot do. */
export const lacking = ({ needs = [] }: Journey, { abilities }: Browser): readonly string[] =>
  needs.filter((need) => !abilities.includes(need))

/** Makes a journey, and holds every one to the same: no error in the console, nobody else asked, no breach of the policy. */
export const travel = async (journey: Journey, browser: Browser, site: Site): Promise<void> => {
  const driver = new Driver(browser, site)
  try {
    await journey.run(driver)
    const { expectedErrors: expected } = journey
    const errors = (await driver.consoleErrors()).filter((error) => !expected?.test(error))
    assert.deepEqual(errors, [], 'nothing went wrong in the console')
    assert.deepEqual(await driver.foreignRequests(), [], 'nobody else was asked for anything')
    assert.ok((await driver.requests()).length > 0, 'requests are being watched')
    assert.deepEqual(await driver.cspViolations(), [], 'the security policy was kept')
  } finally {
    await driver.close()
  }
}
