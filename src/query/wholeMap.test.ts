import { expect, it } from 'vitest'
import { orland } from '../../tests/fixtures/orland.ts'
import { toDataset } from '../model/dataset.ts'
import { wholeMap } from './wholeMap.ts'

it('has every tie of any time, denied ones among them, of parts as of wholes, and every actor', () => {
  const { ties, actors, view } = wholeMap(orland)
  expect(ties.map(({ id, claims }) => [id, claims.map((claim) => claim.id)])).toEqual([
    ['arden--brim--cooperation', ['g1', 'h2']],
    ['brim--dorn--cooperation', ['g2']],
    ['arden--corr--rivalry', ['g3']],
    ['arden--brim--rivalry', ['h1']],
    ['brim--corr--rivalry', ['h3']],
  ])
  expect(actors.map(({ id }) => id)).toEqual(['arden', 'brim', 'corr', 'dorn'])
  // From the attack of 1920 to the articles of 1931.
  expect(view.date).toBe('1920/1931')
})

it('a map that says nothing has nothing', () => {
  const empty = toDataset({ ...orland, articles: [], claims: [], events: [], facts: [], disagreements: [] })
  const { ties, actors } = wholeMap(empty)
  expect([ties.length, actors.length]).toEqual([0, 4])
})
