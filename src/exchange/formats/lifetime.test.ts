import { describe, expect, it } from 'vitest'
import { tinyMap } from '../../../tests/fixtures/tinyMap.ts'
import type { Claim } from '../../model/claim.ts'
import { toDataset } from '../../model/dataset.ts'
import { dayOf, existence, lifetimeOf } from './lifetime.ts'

const dataset = toDataset(tinyMap)
/** A claim of the Valley Post, which was written on 2 May 1931. */
const told = (when: string | undefined, more: Partial<Claim> = {}): Claim => {
  const { when: _, ...post } = tinyMap.claims[0] as Claim
  return { ...post, ...(when !== undefined && { when }), ...more }
}
const read = (...claims: readonly Claim[]) => {
  const { spells, compromises } = lifetimeOf({ claims }, dataset)
  return { spells, compromises: [...compromises] }
}

describe('the days of one claim', () => {
  it.each([
    ['1921-03-04/1929-05-06', { start: '1921-03-04', end: '1929-05-06' }, []],
    ['1921/1929', { start: '1921-01-01', end: '1929-12-31' }, [['coarse', '1921']]],
    ['1921-03-04/..', { start: '1921-03-04' }, []],
    ['1921-03-04/', { start: '1921-03-04' }, [['unknown', '1921-03-04/']]],
    [
      '/1920-02',
      { end: '1920-02-29' },
      [
        ['unknown', '/1920-02'],
        ['coarse', '1920-02'],
      ],
    ],
    ['../1929-05-06', { end: '1929-05-06' }, []],
    ['1921~/1929-05-06', { start: '1921-01-01', end: '1929-05-06' }, [['vague', '1921~']]],
    [
      '192X',
      { start: '1920-01-01', end: '1929-12-31' },
      [
        ['vague', '192X'],
        ['bare', '192X'],
      ],
    ],
    ['1931-04-05', { start: '1931-04-05', end: '1931-04-05' }, [['bare', '1931-04-05']]],
  ])('%s', (when, spell, compromises) => {
    expect(read(told(when))).toEqual({ spells: [spell], compromises })
  })

  it('what is told without a date stands at that of its article', () => {
    expect(read(told(undefined))).toEqual({
      spells: [{ start: '1931-05-02', end: '1931-05-02' }],
      compromises: [['undated', '']],
    })
  })

  it('what is foretold begins with its article, whatever year it speaks of', () => {
    expect(read(told('1940', { status: 'predicted' }))).toEqual({
      spells: [{ start: '1931-05-02' }],
      compromises: [['forecast', '1940']],
    })
  })

  it('what starts a lasting state has no end', () => {
    expect(read(told('1931-04-05', { kind: 'swore-peace-with' }))).toEqual({
      spells: [{ start: '1931-04-05' }],
      compromises: [],
    })
  })
})

describe('the days of several', () => {
  it('are one spell where they touch, and several where they do not', () => {
    expect(read(told('1918'), told('1916'), told('1915')).spells).toEqual([
      { start: '1915-01-01', end: '1916-12-31' },
      { start: '1918-01-01', end: '1918-12-31' },
    ])
    expect(read(told('1915/1920'), told('1916/..'), told('/1910')).spells).toEqual([
      { end: '1910-12-31' },
      { start: '1915-01-01' },
    ])
  })

  it('are not those of denials, unless there is nothing else', () => {
    const denied = told('1890', { status: 'denied' })
    expect(read(told('1915'), denied).spells).toEqual([{ start: '1915-01-01', end: '1915-12-31' }])
    expect(read(denied).spells).toEqual([{ start: '1890-01-01', end: '1890-12-31' }])
  })
})

it('an actor exists from the first day that is told to the last', () => {
  expect(existence('1914/..')).toEqual({ start: '1914-01-01' })
  expect(existence('1914-02/1920')).toEqual({ start: '1914-02-01', end: '1920-12-31' })
  expect(existence('/1920')).toEqual({ end: '1920-12-31' })
  expect(existence('1914')).toEqual({ start: '1914-01-01', end: '1914-12-31' })
})

it('days have four digits for the year, before our era as well', () => {
  expect(dayOf(Date.UTC(2021, 7, 26, 23, 59))).toBe('2021-08-26')
  expect(dayOf(new Date('0044-03-15T00:00:00Z').getTime())).toBe('0044-03-15')
  expect(dayOf(new Date('-000044-03-15T00:00:00Z').getTime())).toBe('-0044-03-15')
  expect(dayOf(Number.MAX_VALUE)).toBe('275760-09-13')
})
