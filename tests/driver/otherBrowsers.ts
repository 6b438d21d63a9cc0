import { accessSync, constants } from 'node:fs'
import path from 'node:path'
import { journeys } from '../journeys/all.ts'
import type { Browser, Journey, Site } from './driver.ts'
import { launchFirefox } from './firefox.ts'
import { lacking, travel } from './travel.ts'
import { watchedCopy } from './watched.ts'
import { launchWebKit } from './webkit.ts'

interface Other {
  readonly name: Browser['name']
  /** Starts it; undefined where it is not installed. */
  readonly launch: () => Promise<Browser> | undefined
}

const usual = ['/usr/bin', '/usr/local/bin', '/usr/lib/webkit2gtk-4.1', '/snap/bin']
const programs = (process.env.PATH ?? '').split(path.delimiter)

/** Where a program is, by one of its names. */
const findProgram = (...names: readonly string[]): string | undefined =>
  names.flatMap((name) => [...programs, ...usual].map((folder) => path.join(folder, name))).find(runs)

const runs = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const others: readonly Other[] = [
  {
    name: 'Firefox',
    launch: () => {
      const program = process.env.ALLEGIANCES_FIREFOX ?? findProgram('firefox-esr', 'firefox')
      return program ? launchFirefox(program) : undefined
    },
  },
  {
    name: 'WebKit',
    launch: () => {
      const [driver, display] = [findProgram('WebKitWebDriver'), findProgram('Xvfb')]
      return driver && display ? launchWebKit(driver, display) : undefined
    },
  },
]

/** Makes every journey in every other browser that is here; tells each result in one line. Answers whether all went well. */
export const runElsewhere = async (site: Site, only: Only, tell: (line: string) => void): Promise<boolean> => {
  const sums: string[] = []
  let well = true
  for (const { name, launch } of others) {
    if (only.browser && only.browser.toLowerCase() !== name.toLowerCase()) continue
    const browser = await launch()
    if (!browser) {
      sums.push(`${name}: not run, for it is not installed`)
      continue
    }
    // WebDriver cannot be in a page before its scripts; so in a copy of the site the page itself keeps watch.
    const watched = name === 'WebKit' ? await watchedCopy(site.root) : undefined
    const counts = { passed: 0, failed: 0, 'not run': 0 }
    for (const journey of journeys.filter((one) => !only.journey || one.name.includes(only.journey))) {
      const result = await tryOne(journey, browser, watched ?? site, (line) => tell(`${name.padEnd(8)} ${line}`))
      counts[result] += 1
      if (result === 'failed') well = false
    }
    await browser.close()
    await watched?.close()
    sums.push(`${name}: ${counts.passed} passed, ${counts.failed} failed, ${counts['not run']} not run`)
  }
  tell(`\n${sums.join('\n')}`)
  return well
}

export interface Only {
  readonly browser?: string | undefined
  readonly journey?: string | undefined
}

const tryOne = async (
  journey: Journey,
  browser: Browser,
  site: Site,
  tell: (line: string) => void,
): Promise<'passed' | 'failed' | 'not run'> => {
  const missing = lacking(journey, browser)
  if (missing.length > 0) {
    tell(`not run  ${journey.name} (needs: ${missing.join(', ')})`)
    return 'not run'
  }
  const begun = Date.now()
  try {
    await travel(journey, browser, site)
    tell(`ok       ${journey.name}, ${((Date.now() - begun) / 1000).toFixed(1)} s`)
    return 'passed'
  } catch (error) {
    tell(`FAILED   ${journey.name}\n${error instanceof Error ? error.stack : error}`)
    return 'failed'
  }
}
