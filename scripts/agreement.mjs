// @ts-check
// How far the two independent readings in graph-data/readings agree, before anything was settled.
// Run: node scripts/agreement.mjs
import { readFileSync } from 'node:fs'
import { argv } from 'node:process'
import { pathToFileURL } from 'node:url'

/** @typedef {Record<string, string>} Row */

/**
 * A small reader of CSV: quoted cells, doubled quotes, one record to a line.
 * @param {string} text
 * @returns {Row[]}
 */
export function readCsv(text) {
  const cells = (/** @type {string} */ line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
      quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
    )
  const [head = '', ...lines] = text.trim().split(/\r?\n/)
  const names = cells(head)
  return lines.map((line) => {
    const row = cells(line)
    return Object.fromEntries(names.map((name, i) => [name, row[i] ?? '']))
  })
}

const relationshipOf = (/** @type {Row} */ row) => `${[row.from, row.to].sort().join('--')}--${row.relation}`

/**
 * Pairs the claims of the two readings that share article, pair and relation: within such a group the nearest
 * paragraphs first, and among those the ones with more of the rest in common. No claim is matched twice.
 * @param {Row[]} a
 * @param {Row[]} b
 */
export function match(a, b) {
  const alike = ['kind', 'from', 'status', 'when']
  const candidates = a
    .flatMap((x) => b.map((y) => ({ x, y })))
    .filter(({ x, y }) => x.article === y.article && relationshipOf(x) === relationshipOf(y))
    .map(({ x, y }) => ({
      x,
      y,
      apart: Math.abs(Number(x.paragraph) - Number(y.paragraph)),
      unlike: alike.filter((key) => x[key] !== y[key]).length,
    }))
    .sort((p, q) => p.apart - q.apart || p.unlike - q.unlike)
  const taken = new Set()
  return candidates.filter(({ x, y }) => {
    if (taken.has(x) || taken.has(y)) return false
    taken.add(x).add(y)
    return true
  })
}

/**
 * Cohen's kappa: agreement on a label beyond what chance would give.
 * @param {[string, string][]} pairs
 */
export function kappa(pairs) {
  const share = (/** @type {(pair: [string, string]) => boolean} */ test) => pairs.filter(test).length / pairs.length
  const observed = share(([x, y]) => x === y)
  let chance = 0
  for (const label of new Set(pairs.flat())) chance += share(([x]) => x === label) * share(([, y]) => y === label)
  return (observed - chance) / (1 - chance)
}

function report() {
  const [a, b] = ['a', 'b'].map((name) =>
    readCsv(readFileSync(new URL(`../graph-data/readings/${name}.csv`, import.meta.url), 'utf8')),
  )
  if (!a || !b) return
  const percent = (/** @type {number} */ part, /** @type {number} */ whole) =>
    `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`
  const [inA, inB] = [new Set(a.map(relationshipOf)), new Set(b.map(relationshipOf))]
  const both = [...inA].filter((id) => inB.has(id)).length
  const either = inA.size + inB.size - both
  const matched = match(a, b)
  const same = (/** @type {string} */ key) =>
    percent(matched.filter(({ x, y }) => x[key] === y[key]).length, matched.length)
  const statuses = matched.map(({ x, y }) => /** @type {[string, string]} */ ([x.status, y.status]))

  console.log(`Claims: A ${a.length}, B ${b.length}`)
  console.log(`Relationships (unordered pair and relation): A ${inA.size}, B ${inB.size}, ${either} in all`)
  console.log(`  found by both ${percent(both, either)}, only A ${inA.size - both}, only B ${inB.size - both}`)
  console.log(`  Jaccard ${(both / either).toFixed(3)}`)
  console.log(`Claims matched by article, pair and relation: ${matched.length}`)
  console.log(`  of A's claims ${percent(matched.length, a.length)}, of B's ${percent(matched.length, b.length)}`)
  console.log(`  same paragraph ${same('paragraph')}`)
  console.log(`  same kind      ${same('kind')}`)
  console.log(`  same status    ${same('status')}; Cohen's kappa ${kappa(statuses).toFixed(3)}`)
  console.log(`  same date      ${same('when')}`)
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) report()
