import fc from 'fast-check'
import { expect, it } from 'vitest'
import { leastProminence } from '../../src/model/actor.ts'
import type { Tie } from '../../src/model/tie.ts'
import { defaultView, type View } from '../../src/model/view.ts'
import { query } from '../../src/query/query.ts'
import { carriedBy } from '../../src/query/sources/carried.ts'
import { dependenceOf } from '../../src/query/sources/dependence.ts'
import { fallOf } from '../../src/query/sources/fall.ts'
import { actorGrid } from '../../src/query/sources/grid.ts'
import { silenced } from '../../src/query/sources/silenced.ts'
import { seed, viewsOf } from '../fixtures/views.ts'
import { dataset } from './theMap.ts'

const views = fc.sample(viewsOf(dataset, ['2001', '2015/2019', '2021-08', '2021-08-26/2021-08-31']), {
  numRuns: 200,
  seed,
})
const viewWith = (view: View, articles: readonly string[]): View => ({
  ...view,
  filters: { ...view.filters, articles },
})
const ids = (ties: readonly Tie[]) => ties.map(({ id }) => id).sort()

it('switching articles off tries out just what the filter then does, in 200 random views', () => {
  for (const view of views) {
    const silent = view.filters.articles
    for (const { id } of dataset.articles) {
      const turned = silent.includes(id) ? silent.filter((one) => one !== id) : [...silent, id]
      expect(silenced(dataset, view, turned)).toEqual(query(dataset, viewWith(view, turned), leastProminence))
    }
  }
})

it('what fell, came and stayed make up both sides', () => {
  for (const view of views) {
    const silent = view.filters.articles
    const before = query(dataset, viewWith(view, []), leastProminence).ties
    const after = query(dataset, view, leastProminence).ties
    const { fell, came, weakened, thinned } = fallOf(before, after, silent)
    const gone = new Set(fell.map(({ tie }) => tie.id))
    expect(ids([...before.filter(({ id }) => !gone.has(id)), ...came])).toEqual(ids(after))
    for (const { before: was } of [...weakened, ...thinned])
      expect(was.articles.some((id) => silent.includes(id))).toBe(true)
    if (silent.length === 0) expect([fell, came, weakened, thinned].flat()).toEqual([])
  }
})

it('what an article carries is what comes and goes with it in the query', () => {
  for (const view of views) {
    const silent = view.filters.articles
    const see = (articles: readonly string[]) => query(dataset, viewWith(view, articles), leastProminence).ties
    for (const { article, ties, falls } of carriedBy(dataset, query(dataset, view, leastProminence))) {
      const others = silent.filter((id) => id !== article)
      const [on, off] = [see(others), ids(see([...others, article]))]
      expect(ties).toBe(on.filter((tie) => tie.articles.includes(article)).length)
      expect(ids(falls)).toEqual(ids(on).filter((id) => !off.includes(id)))
    }
  }
})

it('every claim stands in the grid twice, once for each of its ends', () => {
  const visible = query(dataset, defaultView, leastProminence)
  const claims = visible.ties.flatMap((tie) => tie.claims)
  expect(actorGrid(visible.ties).reduce((sum, row) => sum + row.total, 0)).toBe(2 * claims.length)
})

it('General McKenzie speaks in three of the articles, which makes them no single source', () => {
  const { shared, articles, independent } = dependenceOf(dataset, query(dataset, defaultView, leastProminence).ties)
  expect(shared.find(({ speaker }) => speaker === 'kenneth-mckenzie')?.articles).toEqual([
    'what-isis-k-means',
    'unlikely-alliance',
    'looming-threat-of-iskp',
  ])
  expect([articles, independent]).toEqual([5, 5])
})
