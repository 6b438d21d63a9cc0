import { describe, expect, it } from 'vitest'
import type { Actor } from './actor.ts'
import type { Claim } from './claim.ts'
import { spanOfValid } from './date.ts'
import type { Kind } from './kind.ts'
import { combineValidities, type Validity, validityOf } from './validity.ts'

/* Expectations follow rules 3 to 5 of the model. The article was written in the last days of August 2021. */
const written = '2021-08-27'
const aspects = ['state', 'event', 'onset'] as const

const judge = (
  claim: Partial<Pick<Claim, 'when' | 'status'>> & { aspect?: Kind['aspect'] },
  date: string,
  existed: Readonly<Record<string, string>> = {},
): Validity => {
  const { aspect = 'state', status = 'asserted', ...rest } = claim
  const whole = { from: 'arden', to: 'brim', kind: 'k', article: 'post', status, ...rest } as Claim
  return validityOf(whole, spanOfValid(date), {
    article: new Map([['post', { when: written }]]) as never,
    kind: new Map([['k', { aspect }]]) as never,
    actor: new Map(Object.entries(existed).map(([id, span]) => [id, { id, existed: span } as Actor])),
  })
}

describe('a claim with a bare date', () => {
  it.each(aspects)('holds at any time within it, as far as both are told (%s)', (aspect) => {
    expect(judge({ when: '2015', aspect }, '2015')).toBe('holds')
    expect(judge({ when: '2015', aspect }, '2015-06-03')).toBe('holds')
    expect(judge({ when: '2001-09-11', aspect }, '2001')).toBe('holds')
    expect(judge({ when: '198X', aspect }, '1984')).toBe('holds')
    expect(judge({ when: '2015', aspect }, '2010/2020')).toBe('holds')
  })

  it.each(aspects)('is not yet there before it (%s)', (aspect) => {
    expect(judge({ when: '2015', aspect }, '2014')).toBe('not yet')
    expect(judge({ when: '2015-06', aspect }, '2015-05')).toBe('not yet')
  })

  it('counts as unknown afterwards: it attests and does not end', () => {
    expect(judge({ when: '2015', aspect: 'state' }, '2016')).toBe('unknown')
    expect(judge({ when: '2021-08-26', aspect: 'event' }, '2021-08-27')).toBe('unknown')
  })

  it('lasts where its kind begins something lasting', () => {
    expect(judge({ when: '2015', aspect: 'onset' }, '2016')).toBe('holds')
    expect(judge({ when: '2015', aspect: 'onset' }, '2021')).toBe('holds')
  })
})

describe('a claim with an interval', () => {
  it.each(aspects)('of two ends holds between them, and has ended after (%s)', (aspect) => {
    const claim = { when: '2015/2019', aspect }
    expect(judge(claim, '2014')).toBe('not yet')
    expect(judge(claim, '2015')).toBe('holds')
    expect(judge(claim, '2017')).toBe('holds')
    expect(judge(claim, '2019-12-31')).toBe('holds')
    expect(judge(claim, '2020')).toBe('ended')
    expect(judge(claim, '2019/2021')).toBe('holds')
  })

  it('of an unknown end is unknown after the date that is written', () => {
    expect(judge({ when: '2015/' }, '2014')).toBe('not yet')
    expect(judge({ when: '2015/' }, '2015')).toBe('holds')
    expect(judge({ when: '2015/' }, '2016')).toBe('unknown')
    expect(judge({ when: '2015/', aspect: 'event' }, '2016')).toBe('unknown')
    expect(judge({ when: '2015/', aspect: 'onset' }, '2016')).toBe('holds')
  })

  it('of an unknown start is unknown before the date that is written, and has ended after it', () => {
    expect(judge({ when: '/2019' }, '2018')).toBe('unknown')
    expect(judge({ when: '/2019' }, '1900')).toBe('unknown')
    expect(judge({ when: '/2019' }, '2019')).toBe('holds')
    expect(judge({ when: '/2019' }, '2020')).toBe('ended')
  })

  it('that is open still held when the article was written', () => {
    expect(judge({ when: '2015/..' }, '2014')).toBe('not yet')
    expect(judge({ when: '2015/..' }, '2015')).toBe('holds')
    expect(judge({ when: '2015/..' }, '2018')).toBe('holds')
    expect(judge({ when: '2015/..' }, written)).toBe('holds')
    expect(judge({ when: '../2019' }, '1900')).toBe('holds')
    expect(judge({ when: '../2019' }, '2020')).toBe('ended')
  })

  it('that is open is unknown after its article, of which nobody there can speak (rule 3)', () => {
    expect(judge({ when: '2015/..' }, '2035')).toBe('unknown')
  })
})

describe('a claim without a date', () => {
  it.each(aspects)('is attested at its article’s date (%s)', (aspect) => {
    expect(judge({ aspect }, '2021-08')).toBe('holds')
    expect(judge({ aspect }, '2021-08-26/2021-08-31')).toBe('holds')
    expect(judge({ aspect }, '2021-08-26')).toBe('not yet')
  })

  it('is unknown afterwards', () => {
    expect(judge({}, '2021-09')).toBe('unknown')
    expect(judge({ aspect: 'event' }, '2021-09')).toBe('unknown')
  })
})

describe('a prediction', () => {
  it('shows from its article’s date on', () => {
    expect(judge({ status: 'predicted' }, '2021-08-26')).toBe('not yet')
    expect(judge({ status: 'predicted' }, written)).toBe('holds')
    expect(judge({ status: 'predicted' }, '2030')).toBe('holds')
  })

  it('shows from its article’s date on, for whatever year it foretells (rule 5)', () => {
    expect(judge({ status: 'predicted', when: '2025' }, '2022')).toBe('holds')
  })
})

describe('the date of the view', () => {
  it('means any time in it', () => {
    expect(judge({ when: '2001-09' }, '2001')).toBe('holds')
    expect(judge({ when: '1996/2001-03' }, '2001')).toBe('holds')
    expect(judge({ when: '2001-09/' }, '2001')).toBe('holds')
  })

  it('may be open too, and then means any time from its start on (rule 4)', () => {
    expect(judge({ when: '2017' }, '2015/..')).toBe('holds')
  })
})

describe('a tie of unknown start', () => {
  it('is not there before both of its actors are', () => {
    const existed = { arden: '2007/..', brim: '2014/..' }
    expect(judge({ when: '/2019' }, '2013', existed)).toBe('not yet')
    expect(judge({ when: '/2019' }, '2010', existed)).toBe('not yet')
    expect(judge({ when: '/2019' }, '2014', existed)).toBe('unknown')
    expect(judge({ when: '/2019' }, '2013', { arden: '2007/..' })).toBe('unknown')
  })

  it('is told by the text alone where it holds', () => {
    expect(judge({ when: '2010' }, '2010', { brim: '2014/..' })).toBe('holds')
  })
})

describe('the validity of a relationship', () => {
  it.each<[Validity[], Validity]>([
    [['ended', 'unknown', 'holds', 'not yet'], 'holds'],
    [['ended', 'unknown', 'not yet'], 'unknown'],
    [['not yet', 'ended'], 'ended'],
    [['not yet'], 'not yet'],
    [[], 'not yet'],
  ])('of claims that are %j is %s', (all, validity) => {
    expect(combineValidities(all)).toBe(validity)
  })
})
