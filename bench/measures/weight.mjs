// @ts-check

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { loadSource } from '../source.mjs'

/** What the first route weighs in kB (1,000 bytes), as the size test of the project weighs it. */
const weigh = async (/** @type {string} */ folder) => {
  const { measureFirstRoute } = await loadSource('tests/structure/first-route.ts')
  const { scripts, rest } = measureFirstRoute(`${folder}/`)
  const sum = (/** @type {{ bytes: number }[]} */ files) => files.reduce((all, { bytes }) => all + bytes, 0) / 1000
  return { scripts: sum(scripts), rest: sum(rest) }
}

/** @type {import('../run.mjs').Measure[]} */
export const weight = [
  {
    name: 'scripts',
    title: 'first route: JavaScript, gzip',
    unit: 'kB',
    goal: { ratio: 1.35 },
    once: true,
    ours: async ({ site }) => (await weigh(site.folder)).scripts,
    floor: async ({ site }) => (await weigh(path.join(site.folder, 'floor-react'))).scripts,
    floorName: 'react',
  },
  {
    name: 'rest',
    title: 'first route: styles, fonts, data',
    unit: 'kB',
    goal: { most: 160 },
    once: true,
    ours: async ({ site }) => (await weigh(site.folder)).rest,
  },
  {
    name: 'page',
    title: 'first route: the page with its picture, gzip',
    unit: 'kB',
    once: true,
    ours: async ({ site }) => gzipSync(readFileSync(path.join(site.folder, 'index.html'))).length / 1000,
  },
]
