// @ts-check
import { existsSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { build, isBuilt } from './build.mjs'
import { root } from './paths.mjs'
import { run, runTool } from './run.mjs'
import { countTests } from './test-results.mjs'

/**
 * @typedef {import('./test-results.mjs').Count} Count
 * @typedef {{ browser: string | null, buildFailed: boolean }} Ground what is found out on the way
 * @typedef {{ ok: boolean, note?: string, tests?: Count }} Outcome
 * @typedef {{ name: string, about: string, needsBrowser?: boolean, run: (ground: Ground) => Promise<Outcome> }} Step
 */

/** @type {Step[]} in the order in which they run: the quick ones first */
export const steps = [
  { name: 'types', about: 'types', run: tool('typescript', ['-p', '.'], 'tsc') },
  { name: 'lint', about: 'lint and format', run: lint },
  { name: 'data', about: 'the map’s data', run: checkData },
  { name: 'unused', about: 'unused code', run: tool('knip', []) },
  { name: 'build', about: 'build', run: buildSite },
  { name: 'unit', about: 'unit and component tests', needsBrowser: true, run: runUnits },
  { name: 'journeys', about: 'journeys in a browser', needsBrowser: true, run: runJourneys },
]

/**
 * @param {string} dependency
 * @param {string[]} args
 * @param {string} [name]
 */
function tool(dependency, args, name) {
  return async () => ({ ok: await runTool(dependency, args, name ? { name } : {}) })
}

async function lint() {
  const biome = await runTool('@biomejs/biome', ['ci', '.'])
  // Biome does not know types; a promise that nobody awaits needs them.
  const oxlint = await runTool('oxlint', ['--type-aware', '--deny-warnings'])
  return { ok: biome && oxlint }
}

async function checkData() {
  return { ok: await run(process.execPath, [path.join('scripts', 'data.mjs')]) }
}

/** @param {Ground} ground */
async function buildSite(ground) {
  if (isBuilt()) return { ok: true, note: 'dist is up to date' }
  const ok = await build()
  ground.buildFailed = !ok
  return { ok }
}

/** @param {Ground} ground */
async function runUnits({ browser }) {
  const report = freshReport('vitest')
  const projects = browser ? [] : ['--project', 'unit']
  const ok = await runTool('vitest', ['run', '--reporter=default', '--reporter=json', ...projects], {
    env: { ALLEGIANCES_REPORT: report, ...(browser ? { ALLEGIANCES_BROWSER: browser } : {}) },
  })
  const note = browser ? {} : { note: 'component tests not run: no browser' }
  const { passed, failed } = countTests(report, ok)
  return { ok: ok && browser !== null, ...note, tests: { passed, failed: browser ? failed : failed + 1 } }
}

/** @param {Ground} ground */
async function runJourneys({ browser, buildFailed }) {
  // An older dist may lie there, but it is not what is to be tested.
  if (buildFailed) return notRun('the build failed')
  if (!browser) return notRun('no browser')
  if (!existsSync(path.join(root, 'dist', 'index.html'))) return notRun('there is no dist')
  const report = freshReport('playwright')
  const ok = await runTool('@playwright/test', ['test'], {
    name: 'playwright',
    env: {
      ALLEGIANCES_BROWSER: browser,
      ALLEGIANCES_REPORT: report,
      // Free at this moment, so that two checkouts can be tested at once.
      ALLEGIANCES_PORT: String(await freePort()),
    },
  })
  return { ok, tests: countTests(report, ok) }
}

/**
 * Counts as a failed test, so that the last line does not look well when nothing was tried.
 * @param {string} why
 * @returns {Outcome}
 */
function notRun(why) {
  return { ok: false, note: `not run: ${why}`, tests: { passed: 0, failed: 1 } }
}

/**
 * @param {string} name
 * @returns {string} where a run shall write its report; an older one is removed, lest it be read for the new one
 */
function freshReport(name) {
  const file = path.join(root, 'test-results', `${name}.json`)
  rmSync(file, { force: true })
  return file
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0))
    })
  })
}
