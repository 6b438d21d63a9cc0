import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlap, spanOf, spanOfValid } from './date.ts'

/** The first and the last millisecond of a day, a month (from 1) or a year. */
const from = (year: number, month = 1, day = 1) => Date.UTC(year, month - 1, day)
const upTo = (year: number, month = 12, day?: number) =>
  (day === undefined ? Date.UTC(year, month, 1) : Date.UTC(year, month - 1, day + 1)) - 1
const forever = Number.POSITIVE_INFINITY

describe('the span of a date that stands alone (EDTF, ISO 8601-2:2019)', () => {
  it.each([
    ['2001', from(2001), upTo(2001)],
    ['2017-04', from(2017, 4), upTo(2017, 4)],
    ['2021-08-26', from(2021, 8, 26), upTo(2021, 8, 26)],
    ['2020-02', from(2020, 2), upTo(2020, 2, 29)],
    ['198X', from(1980), upTo(1989)],
    ['19XX', from(1900), upTo(1999)],
    ['2004-XX', from(2004), upTo(2004)],
    ['2019~', from(2019), upTo(2019)],
    ['2019?', from(2019), upTo(2019)],
    ['2021-08%', from(2021, 8), upTo(2021, 8)],
    // Level 2: one of these years, which one is not known.
    ['[2001,2003]', from(2001), upTo(2003)],
  ])('%s attests from its first to its last day, and does not end', (text, first, last) => {
    expect(spanOf(text)).toEqual({ start: first, end: null, first, last })
  })
})

describe('the span of an interval', () => {
  it.each([
    ['2015/2019', { start: from(2015), end: upTo(2019), first: from(2015), last: upTo(2019) }],
    ['2015~/2021-08-15', { start: from(2015), end: upTo(2021, 8, 15), first: from(2015), last: upTo(2021, 8, 15) }],
    ['198X/2001', { start: from(1980), end: upTo(2001), first: from(1980), last: upTo(2001) }],
    ['2015/..', { start: from(2015), end: forever, first: from(2015), last: upTo(2015) }],
    ['2015/', { start: from(2015), end: null, first: from(2015), last: upTo(2015) }],
    ['/2019', { start: null, end: upTo(2019), first: from(2019), last: upTo(2019) }],
    ['../2019', { start: -forever, end: upTo(2019), first: from(2019), last: upTo(2019) }],
  ])('%s', (text, span) => {
    expect(spanOf(text)).toEqual(span)
  })
})

describe('what is no date', () => {
  it.each([
    '',
    '/',
    '..',
    '../..',
    '2019/2015',
    '2021-09/2021-08',
    '2021-13',
    '2021-02-30',
    '2021-06-31',
    '26 August 2021',
    'yesterday',
    '2015 / 2019',
    '2015/2016/2017',
    '-',
    '__proto__',
  ])('“%s” is refused', (text) => {
    expect(spanOf(text)).toBeNull()
  })

  it('“2021-02-29” is refused, which is no leap year', () => {
    expect(spanOf('2021-02-29')).toBeNull()
    expect(spanOf('2020-02-29')).not.toBeNull()
  })

  it('over 40 characters is refused, however sound', () => {
    const long = `[${Array.from({ length: 8 }, (_, i) => 2001 + i).join(',')}]`
    expect(long.length).toBe(41)
    expect(spanOf(long)).toBeNull()
    expect(spanOf('[2001,2002,2003]')).not.toBeNull()
  })

  it('makes spanOfValid throw, with the text', () => {
    expect(() => spanOfValid('soon')).toThrow('soon')
    expect(spanOfValid('2001')).toEqual(spanOf('2001'))
  })

  it('never throws, and every span runs forwards', () => {
    const piece = fc.constantFrom(
      '2001',
      '19',
      'X',
      '-',
      '/',
      '..',
      '~',
      '?',
      '%',
      '08',
      '31',
      '[',
      ']',
      '{',
      ',',
      'Y',
      'E',
    )
    const text = fc.oneof(
      fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join('')),
      fc.string(),
    )
    fc.assert(
      fc.property(text, (any) => {
        const span = spanOf(any)
        if (!span) return
        expect(Number.isFinite(span.first) && Number.isFinite(span.last)).toBe(true)
        expect(span.first).toBeLessThanOrEqual(span.last)
        expect(span.start ?? span.first).toBeLessThanOrEqual(span.first)
        expect(span.end ?? span.last).toBeGreaterThanOrEqual(span.last)
      }),
      { numRuns: 2000 },
    )
  })
})

it('tells whether two spans share a moment', () => {
  const at = (text: string) => spanOfValid(text)
  expect(overlap(at('2001'), at('2001-09-11'))).toBe(true)
  expect(overlap(at('2001-08'), at('2001-09'))).toBe(false)
  expect(overlap(at('2000/2005'), at('2005/2009'))).toBe(true)
})
