import { describe, expect, it } from 'vitest'
import type { Claim } from './claim.ts'
import { timeOfClaim } from './claimTime.ts'
import type { Kind } from './kind.ts'

const day = (text: string) => Date.parse(`${text}T00:00:00Z`)
/** The last millisecond of a day. */
const eve = (text: string) => day(text) + 86_400_000 - 1

const kind = (id: string, aspect: Kind['aspect']) =>
  [id, { id, relation: 'rivalry', directed: false, aspect, forward: '', backward: '' }] as const
const context = {
  kind: new Map<string, Kind>([kind('fights', 'state'), kind('attacks', 'event'), kind('declares', 'onset')]),
  article: new Map([
    ['post', { id: 'post', label: '', csl: {} as never, when: '2021-08-27/2021-08-31', URL: '', notes: [] }],
  ]),
}
const timeOf = (when?: string, more: Partial<Claim> = {}) =>
  timeOfClaim(
    {
      id: 'c',
      from: 'a',
      to: 'b',
      kind: 'fights',
      relation: 'rivalry',
      directed: false,
      status: 'asserted',
      article: 'post',
      paragraph: 1,
      phrase: '',
      paraphrase: '',
      ...(when !== undefined && { when }),
      ...more,
    },
    context,
  )

describe('the ends of what a claim attests', () => {
  it('a year is as wide as a year, not its first day', () => {
    const { start, end, manner } = timeOf('2015/2021-08-15')
    expect(manner).toBe('stretch')
    expect(start).toEqual({ how: 'sharp', from: day('2015-01-01'), to: eve('2015-12-31') })
    expect(end).toEqual({ how: 'sharp', from: day('2021-08-15'), to: eve('2021-08-15') })
  })

  it('what is approximate fades, and so does a decade', () => {
    expect(timeOf('1980~/1989~').start).toEqual({ how: 'faded', from: day('1980-01-01'), to: eve('1980-12-31') })
    expect(timeOf('1980~/1989~').end).toEqual({ how: 'faded', from: day('1989-01-01'), to: eve('1989-12-31') })
    expect(timeOf('198X').start).toEqual({ how: 'faded', from: day('1980-01-01'), to: eve('1989-12-31') })
    expect(timeOf('2019?/2020').start.how).toBe('faded')
    expect(timeOf('2019?/2020').end.how).toBe('sharp')
  })

  it('an open end goes on at the last day of its article', () => {
    const { start, end } = timeOf('2021-08/..')
    expect(start).toEqual({ how: 'sharp', from: day('2021-08-01'), to: eve('2021-08-31') })
    expect(end).toEqual({ how: 'open', from: eve('2021-08-31'), to: eve('2021-08-31') })
  })

  it('an end that is not told is unknown after the last attested moment, a start before the first', () => {
    expect(timeOf('2015-01/').end).toEqual({ how: 'unknown', from: eve('2015-01-31'), to: eve('2015-01-31') })
    const until = timeOf('/2019-10')
    expect(until.start).toEqual({ how: 'unknown', from: day('2019-10-01'), to: day('2019-10-01') })
    expect(until.at).toBe((day('2019-10-01') + eve('2019-10-31')) / 2)
    expect(timeOf('../2001').start.from).toBe(Number.NEGATIVE_INFINITY)
  })

  it('a bare date attests a state with an unknown end, is the moment of a punctual thing, and starts an onset', () => {
    expect(timeOf('2020')).toMatchObject({
      manner: 'attested',
      start: { how: 'sharp', from: day('2020-01-01'), to: eve('2020-12-31') },
      end: { how: 'unknown', from: eve('2020-12-31') },
    })
    const moment = timeOf('2021-08-26', { kind: 'attacks' })
    expect(moment.manner).toBe('moment')
    expect(moment.end).toEqual(moment.start)
    expect(moment.at).toBe((day('2021-08-26') + eve('2021-08-26')) / 2)
    expect(timeOf('2015', { kind: 'declares' })).toMatchObject({
      manner: 'stretch',
      start: { how: 'sharp', from: day('2015-01-01') },
      end: { how: 'open', from: Number.POSITIVE_INFINITY },
    })
  })

  it('what has no date, and what is foretold, stands at the date of its article', () => {
    const article = { how: 'sharp', from: day('2021-08-27'), to: eve('2021-08-31') }
    expect(timeOf()).toMatchObject({ manner: 'undated', start: article, end: article })
    expect(timeOf('2030', { status: 'predicted' })).toMatchObject({
      manner: 'forecast',
      start: article,
      end: { how: 'open', from: eve('2021-08-31') },
    })
  })
})
