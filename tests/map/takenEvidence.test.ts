import { expect, it } from 'vitest'
import { defaultView } from '../../src/model/view.ts'
import { query } from '../../src/query/query.ts'
import { evidenceOf } from '../../src/query/stories/stepOfView.ts'
import { dataset } from './theMap.ts'

const { ties } = query(dataset, defaultView)
const claimsOf = (actor: string) =>
  new Set(ties.filter(({ actors }) => actors.includes(actor)).flatMap(({ claims }) => claims.map(({ id }) => id)))

it('an actor brings at most twelve claims, of ties that are on the map, at most two a tie, and says of how many', () => {
  const { claims, of } = evidenceOf(dataset, { ...defaultView, selection: { type: 'actor', id: 'isis-k' } })
  const all = claimsOf('isis-k')
  expect(claims).toHaveLength(12)
  expect(of).toBe(all.size)
  expect(of).toBeGreaterThan(12)
  expect(claims.filter((id) => !all.has(id))).toEqual([])
  for (const tie of ties) expect(tie.claims.filter(({ id }) => claims.includes(id)).length).toBeLessThanOrEqual(2)
})

it('begins with what is asserted of ties that hold', () => {
  const { claims } = evidenceOf(dataset, { ...defaultView, focus: { actor: 'isis-k', steps: 1 } })
  const [first] = claims
  expect(dataset.claim.get(first ?? '')?.status).toBe('asserted')
  expect(ties.find((tie) => tie.claims.some(({ id }) => id === first))?.validity).toBe('holds')
})

it('a tie brings all its claims', () => {
  const tie = [...ties].sort((a, b) => b.claims.length - a.claims.length)[0]
  const { claims, of } = evidenceOf(dataset, { ...defaultView, selection: { type: 'tie', id: tie?.id ?? '' } })
  expect(claims.length).toBe(tie?.claims.length)
  expect(of).toBe(claims.length)
  expect(of).toBeGreaterThan(12)
})
