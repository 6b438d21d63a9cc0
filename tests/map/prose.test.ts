import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leastProminence, openingProminence } from '../../src/model/actor.ts'
import type { Dataset } from '../../src/model/dataset.ts'
import { defaultFilters } from '../../src/model/filters.ts'
import type { Status } from '../../src/model/status.ts'
import { defaultView, type View } from '../../src/model/view.ts'
import { inOrder, mergedWith } from '../../src/query/compareViews.ts'
import { isClaim, type Sentence, textOf } from '../../src/query/prose/prose.ts'
import { type Length, proseOf } from '../../src/query/prose/proseOf.ts'
import { query } from '../../src/query/query.ts'
import { nounOf } from '../../src/words/grammar/noun.ts'
import { orland } from '../fixtures/orland.ts'
import { seed, viewsOf } from '../fixtures/views.ts'
import { dataset } from './theMap.ts'

/** Words without which a sentence would say more than its article. */
const hedges: Readonly<Record<Status, RegExp>> = {
  asserted: /./,
  attributed: /according to|own account|\(attributed/i,
  hedged: /\bmay\b|\(hedged/,
  predicted: /expected to|\(predicted/,
  questioned: /open question whether|\(questioned/,
  denied: /denied, or called unlikely|\(denied/,
}
const quoted = /^On the question “/

const sentencesOf = (view: View, of: Dataset, length: Length, selected = false) => {
  const visible = query(of, view, openingProminence)
  const { paragraphs } = proseOf(visible, selected ? view.selection : undefined, length)
  return { visible, sentences: paragraphs.flatMap(({ sentences }) => sentences) }
}

/** The claims that are told, without those that only stand behind an answer. */
const claimsIn = (sentences: readonly Sentence[]): string[] =>
  sentences
    .filter((one) => !quoted.test(textOf(one)))
    .flatMap(({ parts }) => parts.filter(({ text }) => !text.startsWith('; the articles disagree')))
    .flatMap(({ cites }) => cites.map(({ id }) => id))
    .sort()

/** What is wrong with a sentence fails here. */
const check = (one: Sentence): void => {
  const text = textOf(one)
  const problems: string[] = []
  if (!one.parts.every(({ cites }) => cites.length > 0)) problems.push('a part without a source')
  if (/undefined|\{|\}| {2}|\.\.|\bthe the\b|\ba an?\b/i.test(text) || /^[a-z]/.test(text))
    problems.push('broken words')
  // A further article that only "speaks of" a tie is cited without its words.
  const told = one.parts.filter(
    (part) => !/^; (the articles disagree|.*articles? (also )?speaks? of this)/.test(part.text),
  )
  if (!quoted.test(text))
    for (const cite of told.flatMap(({ cites }) => cites))
      if (isClaim(cite) && !hedges[cite.status].test(text)) problems.push(`${cite.id} is ${cite.status}`)
  expect(problems, text).toEqual([])
}

describe.each([
  [
    'the map',
    dataset,
    ['2001', '198X', '2015/2019', '2020', '2021-08-15', '2021-08-26/2021-08-31', '2021-11/2022-03', '2030'],
  ],
  ['the made-up map', orland, ['1920', '1925', '1931-06', '1940']],
] as const)('in 500 random views of %s, prose', (_, of, dates) => {
  const views = fc.sample(viewsOf(of, dates), { numRuns: 500, seed })

  it('speaks of the ties that are visible, of each, and of no other; every part has a source, and says no more than it does', () => {
    for (const view of views) {
      for (const length of ['short', 'full'] as const) {
        const { visible, sentences } = sentencesOf(view, of, length)
        const spoken = new Set(sentences.flatMap(({ ties }) => ties))
        expect([...spoken].sort(), JSON.stringify(view)).toEqual(visible.ties.map(({ id }) => id).sort())
        if (length === 'short') expect(sentences.length).toBe(visible.ties.length)
        else
          expect(claimsIn(sentences)).toEqual(visible.ties.flatMap(({ claims }) => claims.map(({ id }) => id)).sort())
        for (const one of sentences) check(one)
      }
    }
  }, 120_000)

  it('of what is selected has a source for every part, and says no more than it does', () => {
    for (const view of views.slice(0, 200)) for (const one of sentencesOf(view, of, 'full', true).sentences) check(one)
  }, 60_000)
})

it('whoever is named gets the article that English gives', () => {
  const named = (id: string) => nounOf(dataset, id).text
  const ids = [
    'taliban',
    'united-states',
    'isis-k',
    'al-qaeda',
    'haqqani-network',
    'pakistan',
    'cia',
    'joe-biden',
    'us-military',
  ]
  expect(ids.map(named)).toEqual([
    'the Taliban',
    'the United States',
    'ISIS-K',
    'al-Qaeda',
    'the Haqqani network',
    'Pakistan',
    'the CIA',
    'Joe Biden',
    'the US military',
  ])
  const others = [
    'us-special-forces',
    'us-intelligence',
    'the-west',
    'eastern-groups',
    'central-asian-jihadists',
    'regional-and-global-powers',
    'badri-313',
    'afghan-civilians',
    'nrf',
    'taliban-clerics',
  ]
  expect(others.map(named)).toEqual([
    'US special forces',
    'US intelligence',
    'the West',
    'eastern Afghan groups',
    'Central Asian jihadists',
    'regional and global powers',
    'Badri 313',
    'Afghan civilians',
    'the National Resistance Front',
    'Taliban-aligned clerics',
  ])
  const plural = dataset.actors.filter(({ id }) => nounOf(dataset, id).plural).map(({ id }) => id)
  expect(plural).toEqual(
    expect.arrayContaining(['taliban', 'ttp', 'afghan-civilians', 'soviet-forces', 'us-allies', 'local-militants']),
  )
  expect(plural).not.toEqual(expect.arrayContaining(['united-states']))
  expect(plural.filter((id) => ['united-states', 'united-nations', 'isis-k', 'cia', 'badri-313'].includes(id))).toEqual(
    [],
  )
})

it('sentences of the map that are read again and again', () => {
  const short = sentencesOf({ ...defaultView, lens: 'table' }, dataset, 'short').sentences.map(textOf)
  for (const wanted of [
    /^ISIS-K may be allied with Central Asian jihadists$/,
    /^The Taliban keep close ties with al-Qaeda$/,
    /^According to ISIS-K, the Taliban were allied with Pakistan around 2019; no article says whether this still held afterwards$/,
    /^The Taliban are expected to hold talks with Britain$/,
    /^Haibatullah Akhundzada leads the Taliban$/,
    /^The Pakistani security forces have pressed ISIS-K since 2015$/,
  ])
    expect(
      short.filter((one) => wanted.test(one)),
      String(wanted),
    ).toHaveLength(1)
})

it('the map of two dates holds what is visible and what was, and no actor twice, in 200 random pairs of views', {
  timeout: 60_000,
}, () => {
  const views = fc.sample(viewsOf(dataset, ['2001', '2015/2019', '2021-08-26/2021-08-31']), { numRuns: 200, seed })
  for (const view of views) {
    const before = { ...view, date: '2020', filters: defaultFilters }
    const visible = query(dataset, view, leastProminence)
    const merged = mergedWith(visible, before, view, leastProminence)
    const ids = merged.ties.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const gone = merged.ties.filter(({ change }) => change === 'gone').map(({ id }) => id)
    const both = new Set([...visible.ties, ...query(dataset, before, leastProminence).ties].map(({ id }) => id))
    // Backwards, on the map of the earlier date, only what is told to have begun since stands beside what is visible.
    const backwards = inOrder(before, view)[0] === view
    const extra = merged.ties.filter(({ id }) => !visible.ties.some((tie) => tie.id === id))
    expect(visible.ties.every(({ id }) => ids.includes(id))).toBe(true)
    expect(ids.every((id) => both.has(id))).toBe(true)
    if (backwards) expect(extra.every(({ change }) => change === 'new')).toBe(true)
    else expect(ids.length).toBe(both.size)
    if (!backwards)
      expect(gone.some((id) => visible.ties.some((tie) => tie.id === id && tie.validity !== 'ended'))).toBe(false)
    const present = new Set(merged.actors.map(({ id }) => id))
    for (const { actors } of merged.ties) expect(actors.every((id) => present.has(id))).toBe(true)
  }
})
