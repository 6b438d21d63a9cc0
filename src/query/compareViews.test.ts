import { describe, expect, it } from 'vitest'
import { orland, orlandView } from '../../tests/fixtures/orland.ts'
import { leastProminence } from '../model/actor.ts'
import type { Dataset } from '../model/dataset.ts'
import type { View } from '../model/view.ts'
import { compareViews, inOrder, mergedWith, pointedAt } from './compareViews.ts'
import { query } from './query.ts'

/* By hand: arden--brim--rivalry is attested in 1920 only; the other three from 1930 or 1931 on, none with an end. */
const view = (more: Partial<View>): View => ({ ...orlandView, ...more })
const at = (date: string) => view({ date })
const filters = (more: Partial<View['filters']>) => view({ filters: { ...orlandView.filters, ...more } })
const changes = (before: View, after: View, dataset: Dataset = orland) =>
  compareViews(dataset, before, after)
    .ties.map(({ how, tie }) => `${how} ${tie.id}`)
    .sort()

/** Here the rivalry of Arden and Corr is told to have ended in March. */
const peace: Dataset = {
  ...orland,
  claims: orland.claims.map((claim) => (claim.id === 'g3' ? { ...claim, when: '1930/1931-03' } : claim)),
}

describe('between two dates', () => {
  it('ties form where that is told, or are first attested; what stays the same is not told', () => {
    // That Brim and Corr are rivals is told without a date: it may have been so before.
    expect(changes(at('1925'), at('1931-06'))).toEqual([
      'formed arden--brim--cooperation',
      'formed arden--corr--rivalry',
      'since brim--corr--rivalry',
    ])
  })

  it('backwards, they are not attested that early, which is no end', () => {
    expect(changes(at('1931-06'), at('1925'))).toEqual([
      'not yet arden--brim--cooperation',
      'not yet arden--corr--rivalry',
      'not yet brim--corr--rivalry',
    ])
  })

  it('a tie that is only no longer known has not ended, and one that is told to be over has', () => {
    expect(changes(at('1920'), at('1925'))).toEqual(['faded arden--brim--rivalry'])
    expect(changes(at('1930'), at('1931-06'), peace)).toContain('ended arden--corr--rivalry')
    expect(changes(at('1925'), at('1920'))).toEqual(['attested arden--brim--rivalry'])
    expect(changes(at('1931-06'), at('1930'), peace)).toContain('revived arden--corr--rivalry')
  })

  it('a tie comes and goes in between', () => {
    expect(changes(at('1925'), at('1931-06'), peace)).toContain('passing arden--corr--rivalry')
  })

  it('a pair changes its sign: fought in 1920, helped in 1931', () => {
    const { signs } = compareViews(orland, at('1920'), at('1931-06'))
    expect(signs.map(({ id, before, after }) => [id, before, after])).toEqual([['arden--brim', 'negative', 'positive']])
    expect(
      compareViews(orland, at('1920'), { ...at('1931-06'), signs: { ...orlandView.signs, unknown: true } }).signs[0]
        ?.after,
    ).toBe('ambivalent')
  })
})

describe('between two filters', () => {
  it('ties are hidden or shown, which is neither an end nor a beginning', () => {
    const without = filters({ relations: ['rivalry'] })
    const three = ['arden--brim--rivalry', 'arden--corr--rivalry', 'brim--corr--rivalry']
    expect(changes(orlandView, without)).toEqual(three.map((id) => `hidden ${id}`))
    expect(changes(without, orlandView)).toEqual(three.map((id) => `shown ${id}`))
  })

  it('a tie is said in another way once its plainest claims are hidden', () => {
    expect(changes(orlandView, filters({ statuses: ['asserted', 'denied'] }))).toContain(
      'status arden--brim--cooperation',
    )
  })

  it('nothing differs from itself', () => {
    expect(compareViews(orland, orlandView, orlandView)).toEqual({ ties: [], signs: [] })
  })
})

describe('the map of both', () => {
  const merged = (before: View, after: View, dataset = orland) =>
    new Map(mergedWith(query(dataset, after), before, after, leastProminence).ties.map((tie) => [tie.id, tie]))

  it('marks what is new and what changed sign', () => {
    const ties = merged(at('1920'), at('1931-06'))
    expect(ties.get('arden--corr--rivalry')?.change).toBe('new')
    expect(ties.get('arden--brim--cooperation')?.change).toBe('turned')
    expect(ties.get('arden--brim--rivalry')?.change).toBeUndefined()
  })

  it('keeps what is gone, as ended where the articles say so, with its actors', () => {
    const gone = merged(at('1930'), at('1931-06'), peace).get('arden--corr--rivalry')
    expect(gone).toMatchObject({ change: 'gone', validity: 'ended' })
    const early = mergedWith(query(orland, at('1925')), orlandView, at('1925'), leastProminence)
    expect(early.actors.map(({ id }) => id)).toEqual(['arden', 'brim', 'corr'])
    // Of what comes after 1925, two are told to have begun; the earlier map shows these as new, and nothing as gone.
    expect(early.ties.flatMap(({ id, change }) => (change ? [`${change} ${id}`] : []))).toEqual([
      'new arden--brim--cooperation',
      'new arden--corr--rivalry',
    ])
  })
})

it('two dates are told in the order of time, whichever is on the map; filters as before and now', () => {
  const [early, late] = [at('1925'), at('1931-06')]
  expect(inOrder(late, early)).toEqual([early, late])
  expect(inOrder(early, late)).toEqual([early, late])
  const other = { ...early, filters: { ...early.filters } }
  expect(inOrder(late, other)).toEqual([late, other])
})

it('points at what formed, ended or changed sign, unless that is more than a third of what is shown', () => {
  const comparison = compareViews(orland, at('1920'), at('1931-06'))
  const ids = ['arden--brim--cooperation', 'arden--corr--rivalry']
  expect([...pointedAt(comparison, 6)].sort()).toEqual(ids)
  expect(pointedAt(comparison, 5)).toEqual([])
})
