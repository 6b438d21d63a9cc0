import { expect, it } from 'vitest'
import { orland } from '../../tests/fixtures/orland.ts'
import type { Claim } from '../model/claim.ts'
import { attestationsOf, yearOf } from './attestations.ts'

const claim = (when: string | undefined, status: Claim['status'] = 'asserted') =>
  ({ ...orland.claims[0], when, status, article: 'gazette' }) as Claim
const read = (...claims: Claim[]) =>
  attestationsOf([{ relation: 'rivalry', claims }], orland).flatMap(({ attestations }) =>
    attestations.map(({ from, to, point, start, end }) => [
      Math.round(from * 10) / 10,
      Math.round(to * 10) / 10,
      point,
      start,
      end,
    ]),
  )

// The Gazette is from 1 June 1931, the 152nd day of the year: 1931.4.
it.each([
  ['1920', [1920, 1921, true, 'told', 'told']],
  ['1920/1925', [1920, 1926, false, 'told', 'told']],
  ['1920/..', [1920, 1931.4, false, 'told', 'open']],
  ['1920/', [1920, 1921, false, 'told', 'unknown']],
  ['/1925', [1925, 1926, false, 'unknown', 'told']],
  ['../1925', [1925, 1926, false, 'unknown', 'told']],
])('reads %s', (when, expected) => {
  expect(read(claim(when))).toEqual([expected])
})

it('gives each date once, the earliest first, and leaves out undated and denied claims', () => {
  expect(
    read(claim('1925'), claim('1920'), claim('1920'), claim(undefined), claim('1910', 'denied')).map(([from]) => from),
  ).toEqual([1920, 1925])
  expect(read(claim(undefined))).toEqual([])
})

it('counts years with their fraction', () => {
  expect(yearOf(Date.UTC(2021, 0, 1))).toBe(2021)
  expect(yearOf(Date.UTC(2021, 6, 2, 12))).toBe(2021.5)
})
