import { describe, expect, it } from 'vitest'
import { bandOf, brushedDate, moveSide, stepped } from './brush.ts'

const day = (text: string) => Date.parse(`${text}T00:00:00Z`)
const years = { from: day('1979-01-01'), to: day('2023-01-01') }
const weeks = { from: day('2021-07-26'), to: day('2021-09-20') }

describe('a brush over a scale', () => {
  it('over years goes to the nearest turns of the year', () => {
    expect(brushedDate(day('2000-11-20'), day('2009-12-01'), 'year')).toBe('2001/2009')
    expect(brushedDate(day('2001-03-01'), day('2010-09-01'), 'year')).toBe('2001/2010')
    expect(brushedDate(day('2010-09-01'), day('2001-03-01'), 'year')).toBe('2001/2010')
  })
  it('within one unit means that unit', () => {
    expect(brushedDate(day('2015-05-01'), day('2015-06-20'), 'year')).toBe('2015')
    expect(brushedDate(day('2015-01-10'), day('2015-12-20'), 'year')).toBe('2015')
    expect(brushedDate(day('2015-07-03'), day('2015-07-03'), 'year')).toBe('2015')
    const noon = day('2021-08-26') + 43_200_000
    expect(brushedDate(noon, noon, 'day')).toBe('2021-08-26')
  })
  it('over weeks goes to the nearest midnights', () => {
    const hour = 3_600_000
    expect(brushedDate(day('2021-08-14') + 2 * hour, day('2021-08-26') - hour, 'day')).toBe('2021-08-14/2021-08-25')
    expect(brushedDate(day('2021-08-30') + 20 * hour, day('2021-09-02') + 3 * hour, 'day')).toBe(
      '2021-08-31/2021-09-01',
    )
  })
  it('steps over turns of the month and of the year', () => {
    expect(stepped(day('2021-08-31') + 5, 'day', 1)).toBe(day('2021-09-01'))
    expect(stepped(day('2021-08-31') + 5, 'year', -1)).toBe(day('2020-01-01'))
  })
})

describe('the date of the view on a scale', () => {
  it('is cut at its ends, and is not on a scale that it does not touch', () => {
    expect(bandOf('2015/..', years)).toEqual({ from: day('2015-01-01'), to: years.to })
    expect(bandOf('2021', weeks)).toEqual(weeks)
    expect(bandOf('2021-08-26', weeks)).toEqual({ from: day('2021-08-26'), to: day('2021-08-27') - 1 })
    expect(bandOf('2001', weeks)).toBeUndefined()
    expect(bandOf('nonsense', weeks)).toBeUndefined()
  })
  it('has sides that move by units, the other side staying as it is written', () => {
    expect(moveSide('2021-08-26/2021-08-31', 'from', -1, 'day', weeks)).toBe('2021-08-25/2021-08-31')
    expect(moveSide('2021-08-26/2021-08-31', 'to', 1, 'day', weeks)).toBe('2021-08-26/2021-09-01')
    expect(moveSide('2021-08-26/2021-08-31', 'from', -6, 'year', years)).toBe('2015/2021-08-31')
    expect(moveSide('2001', 'to', 3, 'year', years)).toBe('2001/2004')
    expect(moveSide('2015/..', 'from', 1, 'year', years)).toBe('2016/..')
  })
  it('has sides that stop at each other and at the ends of the scale', () => {
    expect(moveSide('2021-08-30/2021-08-31', 'from', 1, 'day', weeks)).toBe('2021-08-31')
    expect(moveSide('2021-08-30/2021-08-31', 'from', 9, 'day', weeks)).toBe('2021-08-31')
    expect(moveSide('2001/2004', 'to', -10, 'year', years)).toBe('2001')
    expect(moveSide('2001/2004', 'to', 50, 'year', years)).toBe('2001/2022')
    expect(moveSide('2001/2004', 'from', -50, 'year', years)).toBe('1979/2004')
    expect(moveSide('2001', 'from', 1, 'day', weeks)).toBe('2001')
  })
  it('has sides that take each other along where both lie in one unit, and never grow the other way', () => {
    expect(moveSide('2021-08-26/2021-08-31', 'from', 1, 'year', years)).toBe('2022')
    expect(moveSide('2021-08-26/2021-08-31', 'to', -1, 'year', years)).toBe('2020')
    expect(moveSide('2021-08-31', 'from', 1, 'day', weeks)).toBe('2021-09-01')
    expect(moveSide('2022-05', 'from', 1, 'year', years), 'there is no later year').toBe('2022-05')
    expect(moveSide('1979-05', 'from', -1, 'year', years), 'nor an earlier one').toBe('1979-05')
  })
  it('has sides that go as far as they can', () => {
    const [least, most] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
    expect(moveSide('2001/2004', 'from', least, 'year', years)).toBe('1979/2004')
    expect(moveSide('2001/2004', 'to', most, 'year', years)).toBe('2001/2022')
    expect(moveSide('2001/2004', 'from', most, 'year', years)).toBe('2004')
    expect(moveSide('2001/2004', 'to', least, 'year', years)).toBe('2001')
    expect(moveSide('2001', 'from', most, 'year', years)).toBe('2001')
    expect(moveSide('2021-08-26/2021-08-31', 'to', most, 'day', weeks)).toBe('2021-08-26/2021-09-19')
  })
})
