// @ts-check
// Measures the finished site beside the least pages that do the same: npm run bench. See README.md beside this file.
import { writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { readOptions } from '../scripts/options.mjs'
import { root } from '../scripts/paths.mjs'
import { openLab } from './lab.mjs'
import { large } from './measures/large.mjs'
import { throughLenses } from './measures/lenses.mjs'
import { memory } from './measures/memory.mjs'
import { moving } from './measures/moving.mjs'
import { opening } from './measures/opening.mjs'
import { pictures } from './measures/pictures.mjs'
import { responding } from './measures/responding.mjs'
import { weight } from './measures/weight.mjs'
import { openSite } from './site.mjs'
import { median } from './statistics.mjs'
import { tableOf } from './table.mjs'

/**
 * @typedef {import('./lab.mjs').Lab} Lab
 * @typedef {number | { value: number, floor?: number, [detail: string]: number | undefined }} Sample a measure of frames is taken in
 *   milliseconds; `floor` where both come from one page
 * @typedef {object} Measure
 * @property {string} name
 * @property {string} title
 * @property {'ms' | 'kB' | 'MB' | 'frames'} unit
 * @property {{ ratio?: number, most?: number, finite?: boolean }} [goal]
 * @property {boolean} [once] it cannot come out otherwise the next time
 * @property {boolean} [warm] the first round is thrown away
 * @property {(lab: Lab) => Promise<Sample>} ours
 * @property {(lab: Lab) => Promise<Sample>} [floor]
 * @property {string} [floorName]
 * @typedef {{ ours: Sample[], floor: Sample[], failures: string[] }} Samples
 * @typedef {Pick<Measure, 'name' | 'title' | 'unit' | 'goal' | 'floorName'> & { ours?: number, floor?: number, ratio?: number,
 *   verdict: string, why?: string, samples: Samples }} Result
 */

const all = [...weight, ...opening, ...responding, ...moving, ...large, ...throughLenses, ...pictures, ...memory]

/** A frame that is late by less than this share is on time: timers of browsers are not exact. */
const tolerance = 0.06

/**
 * One round of every measure after the other, the floor now before and now after.
 * @param {Lab} lab @param {readonly Measure[]} measures @param {number} runs
 */
async function sample(lab, measures, runs) {
  /** @type {Map<Measure, Samples>} */
  const samples = new Map(measures.map((measure) => [measure, { ours: [], floor: [], failures: [] }]))
  for (let round = 0; round <= runs; round += 1) {
    for (const [measure, own] of samples) {
      if (round === 0 ? !measure.warm : measure.once && round > 1) continue
      tell(`round ${round} of ${runs}: ${measure.title}`)
      const sides = /** @type {const} */ (round % 2 ? ['ours', 'floor'] : ['floor', 'ours'])
      for (const side of sides) {
        try {
          const taken = await measure[side]?.(lab)
          if (taken !== undefined && round > 0) own[side].push(taken)
        } catch (error) {
          own.failures.push(`${side}: ${error instanceof Error ? error.message.split('\n')[0] : error}`)
        }
      }
    }
  }
  tell('')
  return samples
}

/** How far it is, on a terminal. @param {string} text */
const tell = (text) => process.stderr.isTTY && process.stderr.write(`\r\u001b[K${text}`)

/** @param {Measure} measure @param {Samples} samples @param {number} frame @returns {Result} */
function judge({ name, title, unit, goal, floorName, floor }, samples, frame) {
  const result = { name, title, unit, goal, floorName, samples }
  const scale = unit === 'frames' ? 1 / frame : 1
  const middle = (/** @type {(number | undefined)[]} */ values) => {
    const numbers = values.filter((value) => value !== undefined)
    return numbers.length > 0 ? median(numbers) * scale : undefined
  }
  const numberIn = (/** @type {Sample} */ taken) => (typeof taken === 'number' ? taken : taken.value)
  const ours = middle(samples.ours.map(numberIn))
  const least = middle([
    ...samples.floor.map(numberIn),
    ...samples.ours.map((taken) => (typeof taken === 'number' ? undefined : taken.floor)),
  ])
  const needsFloor = goal?.ratio !== undefined
  if (ours === undefined || (needsFloor && least === undefined)) {
    return { ...result, verdict: 'not measured', why: samples.failures[0] ?? 'no round came to an end' }
  }
  const ratio = least ? ours / least : undefined
  const passes =
    goal?.ratio !== undefined
      ? (ratio ?? Number.POSITIVE_INFINITY) <= goal.ratio
      : ours <= (goal?.most ?? Number.POSITIVE_INFINITY) * (unit === 'frames' ? 1 + tolerance : 1)
  const failed =
    samples.failures.length > 0 ? ` (${samples.failures.length} samples failed: ${samples.failures[0]})` : ''
  return {
    ...result,
    ours,
    ...(least === undefined || (!floor && !floorName) ? {} : { floor: least }),
    ...(ratio === undefined ? {} : { ratio }),
    verdict: (goal ? (passes ? 'ok' : 'falls short') : '') + failed,
  }
}

/** How long a frame is on this computer, in milliseconds. @param {Lab} lab */
const frameOf = (lab) =>
  lab.visit('floor-raw/', async ({ page }) => {
    await page.evaluate(() => globalThis.bench.start())
    await page.waitForTimeout(2000)
    return median(await page.evaluate(() => globalThis.bench.stop()))
  })

/** @param {string[]} args */
async function main(args) {
  const { values, problem } = readOptions(args, { values: ['only', 'runs', 'site'] })
  const runs = Number(values.runs ?? 5)
  const names = values.only?.split(',')
  const unknown = names?.filter((name) => !all.some((measure) => measure.name === name)) ?? []
  if (problem || !(runs >= 1) || unknown.length > 0) {
    console.error(
      problem ?? (unknown.length > 0 ? `There is no measure ${unknown.join(', ')}.` : '--runs is a number from 1.'),
    )
    console.error(`The measures are ${all.map(({ name }) => name).join(', ')}.`)
    return 1
  }
  const site = await openSite(path.resolve(values.site ?? path.join(root, 'dist')))
  try {
    const lab = await openLab(site)
    try {
      const frame = await frameOf(lab)
      const measures = names ? all.filter(({ name }) => names.includes(name)) : all
      const samples = await sample(lab, measures, runs)
      const results = measures.map((measure) => judge(measure, /** @type {Samples} */ (samples.get(measure)), frame))
      const machine = {
        cores: os.cpus().length,
        processor: os.cpus()[0]?.model,
        memory: `${Math.round(os.totalmem() / 2 ** 30)} GB`,
        system: `${os.platform()} ${os.release()}`,
        browser: lab.browser.version(),
        frame,
        runs,
        // How busy the computer was over the last quarter of an hour: above the number of cores, figures are those of a fight.
        load: os.loadavg()[2],
      }
      writeFileSync(path.join(root, 'bench', 'results.json'), JSON.stringify({ machine, results }, null, 2))
      console.log(
        `Chromium ${machine.browser}, ${machine.cores} cores of ${machine.processor}, a frame is ${frame.toFixed(1)} ms, medians of ${runs} runs, load ${machine.load?.toFixed(1)}\n`,
      )
      console.log(tableOf(results))
    } finally {
      await lab.close()
    }
  } finally {
    await site.close()
  }
  return 0
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await main(process.argv.slice(2))
}
