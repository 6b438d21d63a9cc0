import { expect, it } from 'vitest'
import { orland } from '../../../tests/fixtures/orland.ts'
import type { Code, Coding } from '../../model/coding.ts'
import { besideCurator, codedClaims, mergeCodings, standingOf } from './compareCodings.ts'

/** The curators: g1 cooperation asserted, g2 cooperation attributed, g3 rivalry asserted, h1 rivalry asserted. */
const claims = orland.claims.filter(({ id }) => ['g1', 'g2', 'g3', 'h1'].includes(id))

const coding = (
  coder: string,
  ...codes: readonly (readonly [string, Code['relation']?, Code['status']?])[]
): Coding => ({
  coder,
  set: 'sample:4:1',
  data: orland.version,
  codes: codes.map(([claim, relation, status]) => ({
    claim,
    ...(relation && { relation }),
    ...(status && { status }),
  })),
})

const ana = coding(
  'Ana',
  ['g1', 'cooperation', 'asserted'],
  ['g2', 'cooperation', 'asserted'],
  ['g3', 'rivalry', 'asserted'],
  ['h1', 'none'],
)
const bo = coding(
  'Bo',
  ['g1', 'cooperation', 'attributed'],
  ['g2', 'rivalry', 'attributed'],
  ['g3', 'rivalry', 'unsure'],
)

it('puts one coder beside the curators, and does not judge what cannot be told', () => {
  const { rows, agreement } = besideCurator(claims, bo)
  expect(rows.map(({ claim, same }) => [claim.id, same.relation, same.status])).toEqual([
    ['g1', true, false],
    ['g2', false, true],
    ['g3', true, undefined],
    ['h1', undefined, undefined],
  ])
  const [relation, status] = agreement
  // Bo: C R R; curators: C C R. Values: 3 C, 3 R; observed 2; expected 2 · 3 · 3 / 5 = 3.6.
  expect(relation).toMatchObject({ aspect: 'relation', coders: 2, units: 3, values: 6 })
  expect(relation?.alpha).toBeCloseTo(1 - 2 / 3.6, 12)
  expect(relation?.agreement).toBeCloseTo(2 / 3, 12)
  // Bo: attributed, attributed; curators: asserted, attributed. 1 asserted, 3 attributed; observed 2; expected 2 · 1 · 3 / 3 = 2.
  expect(status).toMatchObject({ units: 2, values: 4 })
  expect(status?.alpha).toBeCloseTo(0, 12)
})

it('merges coders: the most disputed first, alpha among them and with the curators', () => {
  const { coders, rows, among, withCurator, each } = mergeCodings(claims, [ana, bo])
  expect(coders).toEqual(['Ana', 'Bo'])
  // g2 differs in both, g1 in status alone; h1 was coded by Ana only.
  expect(rows.map(({ claim }) => claim.id)).toEqual(['g2', 'g1', 'g3', 'h1'])
  expect(rows[0]?.dispute).toEqual({ relation: 1, status: 1 })
  expect(rows[3]?.codes).toEqual([{ claim: 'h1', relation: 'none' }, undefined])
  // Ana C C R, Bo C R R: as Bo with the curators above.
  expect(among[0]).toMatchObject({ coders: 2, units: 3, values: 6 })
  expect(among[0]?.alpha).toBeCloseTo(1 - 2 / 3.6, 12)
  /*
   * With the curators. g1 CCC, g2 C R C, g3 RRR, and h1: Ana none, curators R. Values: 5 C, 5 R, 1 none; n = 11.
   * Observed: g2 (2·1 + 1·2)/2 = 2, h1 2. Expected: (5·6 + 5·6 + 1·10) / 10 = 7.
   */
  expect(withCurator[0]).toMatchObject({ coders: 3, units: 4, values: 11 })
  expect(withCurator[0]?.alpha).toBeCloseTo(1 - 4 / 7, 12)
  expect(each.map(({ coder }) => coder)).toEqual(['Ana', 'Bo'])
  // Where Ana saw no tie, she has no status to compare.
  expect(each[0]?.agreement[1]).toMatchObject({ units: 3 })
})

it('merges nothing into nothing', () => {
  const { rows, among } = mergeCodings([], [])
  expect(rows).toEqual([])
  expect(among[0]?.undefinedBy).toBe('no pairs')
})

it('knows what was coded', () => {
  expect(codedClaims(orland.claims, [bo]).map(({ id }) => id)).toEqual(['g1', 'g2', 'g3'])
})

it('tells agreement of the students from agreement with the curators', () => {
  const [claim] = claims
  if (!claim) return expect.fail()
  const one = (relation: Code['relation'], status: Code['status']): Coding => ({
    coder: 'X',
    set: 'article:gazette',
    data: orland.version,
    codes: [{ claim: claim.id, ...(relation && { relation }), ...(status && { status }) }],
  })
  const standing = (...codings: readonly Coding[]) => mergeCodings([claim], codings).rows.map(standingOf).join()
  const same = one(claim.relation, claim.status)
  const other = one('none', undefined)
  const unsure = one('unsure', 'unsure')
  expect(standing(same, same)).toBe('agreed')
  expect(standing(other, other)).toBe('curatorDiffers')
  expect(standing(same, other)).toBe('disputed')
  expect(standing(same, unsure)).toBe('oneAgrees')
  expect(standing(other)).toBe('oneDiffers')
  expect(standing(unsure, unsure)).toBe('untold')
})
