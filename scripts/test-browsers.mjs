// @ts-check
// npm run test:browsers: the journeys of tests/journeys in Firefox and WebKit, as far as they are installed:
//   apt-get install firefox-esr webkit2gtk-driver xvfb
// --browser Firefox runs one; --journey text those whose name holds it; --root takes a site that is built elsewhere.
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { build, isBuilt } from './build.mjs'
import { readOptions } from './options.mjs'
import { root as checkout } from './paths.mjs'
import { serve } from './serve.mjs'

const { values, problem } = readOptions(process.argv.slice(2), { values: ['browser', 'journey', 'root'] })
if (problem) {
  console.error(problem)
  process.exit(1)
}
if (!values.root && !isBuilt() && !(await build())) process.exit(1)
const root = path.resolve(values.root ?? path.join(checkout, 'dist'))
const file = fileURLToPath(new URL('../tests/driver/otherBrowsers.ts', import.meta.url))
// Vite loads the TypeScript, because Node 20 cannot.
const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' })
const site = await serve({ root })
try {
  const only = { browser: values.browser, journey: values.journey }
  const well = await module.runElsewhere({ url: site.url, root }, only, (/** @type {string} */ line) =>
    console.log(line),
  )
  process.exitCode = well ? 0 : 1
} finally {
  await site.close()
}
