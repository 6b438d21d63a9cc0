import { expect, it } from 'vitest'
import { orland, orlandView } from '../../../tests/fixtures/orland.ts'
import { query } from '../query.ts'
import { actorGrid, speakerGrid } from './grid.ts'
import { bySupport, distribution } from './support.ts'

/** With denials: Arden and Brim's help is told by both papers, three ties by one each. */
const { ties } = query(orland, { ...orlandView, filters: { ...orlandView.filters, statuses: [] } })
const counted = (rows: ReturnType<typeof actorGrid>) =>
  rows.map(({ id, total, byArticle }) => [
    id,
    total,
    byArticle.get('gazette')?.map((claim) => claim.id) ?? [],
    byArticle.get('herald')?.map((claim) => claim.id) ?? [],
  ])

it('counts how many ties rest on one, two, three', () => {
  expect(distribution([1, 3, 1, 1])).toEqual([3, 0, 1])
  expect(distribution([])).toEqual([])
  expect(distribution(ties.map((tie) => tie.articles.length))).toEqual([3, 1])
})

it('puts the ties that rest on least first, and last when asked', () => {
  const order = ['arden--brim--rivalry', 'arden--corr--rivalry', 'brim--corr--rivalry', 'arden--brim--cooperation']
  expect(bySupport(ties, 'articles').map(({ id }) => id)).toEqual(order)
  expect(bySupport(ties, 'claims').map(({ id }) => id)).toEqual(order)
  expect(bySupport(ties, 'sources', true)[0]?.id).toBe('arden--brim--cooperation')
})

it('counts who speaks about whom; a part’s claims count for its whole', () => {
  expect(counted(actorGrid(ties))).toEqual([
    ['arden', 5, ['g1', 'g2', 'g3'], ['h1', 'h2']],
    ['brim', 5, ['g1', 'g2'], ['h1', 'h2', 'h3']],
    ['corr', 2, ['g3'], ['h3']],
  ])
})

it('counts whose word is passed on', () => {
  expect(counted(speakerGrid(ties))).toEqual([['dorn', 1, ['g2'], []]])
})
