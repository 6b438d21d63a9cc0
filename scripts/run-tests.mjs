// @ts-check
import { ensureInstalled } from './install.mjs'
import { readOptions } from './options.mjs'
import { steps } from './test-steps.mjs'

const { values, flags, problem } = readOptions(process.argv.slice(2), { values: ['only'], flags: ['bail'] })
const names = steps.map((step) => step.name)
const only = values.only?.split(',') ?? names
const unknown = only.find((name) => !names.includes(name))
if (problem || unknown !== undefined) {
  console.error(problem ?? `There is no step "${unknown}". There are: ${names.join(', ')}.`)
  process.exit(1)
}
const chosen = steps.filter((step) => only.includes(step.name))

await ensureInstalled()
const ground = { browser: await browserFor(chosen), buildFailed: false }

/** @type {string[]} */
const lines = []
const total = { passed: 0, failed: 0 }
let allWell = true
for (const step of chosen) {
  if (!allWell && flags.bail) {
    lines.push(`  not run  ${step.about}`)
    continue
  }
  console.log(`\n── ${step.about}`)
  const begun = Date.now()
  const { ok, note, tests } = await step.run(ground)
  const seconds = ((Date.now() - begun) / 1000).toFixed(1)
  const count = tests ? `: ${tests.passed} passed, ${tests.failed} failed` : ''
  lines.push(`  ${ok ? 'ok     ' : 'FAILED '}  ${step.about}${count}${note ? ` (${note})` : ''}, ${seconds} s`)
  total.passed += tests?.passed ?? 0
  total.failed += tests?.failed ?? 0
  allWell &&= ok
}

console.log(`\n── ${allWell ? 'all well' : 'not all well'}\n${lines.join('\n')}\n`)
if (chosen.some((step) => step.needsBrowser)) console.log(`Tests: ${total.passed} passed, ${total.failed} failed`)
process.exitCode = allWell ? 0 : 1

/**
 * Asked for at the start, so that a missing browser is said before minutes have gone by.
 * @param {import('./test-steps.mjs').Step[]} asked
 */
async function browserFor(asked) {
  if (!asked.some((step) => step.needsBrowser)) return null
  // Loaded late, for it needs the installed packages.
  const { browserMissing, ensureBrowser } = await import('./browser-install.mjs')
  const found = await ensureBrowser()
  console.log(found ? `Browser: ${found}` : browserMissing)
  return found
}
