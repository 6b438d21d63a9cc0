import { expect, it } from 'vitest'
import { orland } from '../../tests/fixtures/orland.ts'
import type { Claim } from '../model/claim.ts'
import { isBegun } from './isBegun.ts'

const [model] = orland.claims
const kindOf = (aspect: 'state' | 'event' | 'onset') => ({
  ...orland,
  kind: new Map([...orland.kind].map(([id, kind]) => [id, { ...kind, aspect }])),
})
const claim = ({ when, ...more }: Partial<Claim>): Claim => {
  const { when: _, ...rest } = model as Claim
  return { ...rest, status: 'asserted', ...more, ...(when && { when }) }
}
const begun = (claims: readonly Partial<Claim>[], aspect: 'state' | 'event' | 'onset' = 'state') =>
  isBegun({ claims: claims.map(claim) }, kindOf(aspect))

it('is told by a stretch with a known start, and not by a bare date or none', () => {
  expect(begun([{ when: '1925/1930' }])).toBe(true)
  expect(begun([{ when: '1925/' }])).toBe(true)
  expect(begun([{ when: '../1930' }])).toBe(false)
  expect(begun([{ when: '/1930' }])).toBe(false)
  expect(begun([{ when: '1925' }])).toBe(false)
  expect(begun([{}])).toBe(false)
})

it('is told by what happened, or set in', () => {
  expect(begun([{ when: '1925' }], 'event')).toBe(true)
  expect(begun([{ when: '1925' }], 'onset')).toBe(true)
  expect(begun([{ when: '1925', status: 'predicted' }], 'event')).toBe(false)
})

it('is not told where something attests the tie before', () => {
  expect(begun([{ when: '1925/1930' }, { when: '1920' }])).toBe(false)
  expect(begun([{ when: '1925/1930' }, { when: '1928' }])).toBe(true)
  expect(begun([{ when: '1925-06/1930' }, { when: '1925' }])).toBe(true)
})
