import { expect, it } from 'vitest'
import { quantityOf } from './quantity.ts'

const people = (value: string | number) => quantityOf({ value, unit: 'people' })

it('reads numbers, ranges and bounds', () => {
  expect(people(13)).toEqual({ axis: 'number', low: 13, high: 13, form: 'exact' })
  expect(people('up to 170')).toEqual({ axis: 'number', low: 170, high: 170, form: 'most' })
  expect(people('more than 1,113')).toEqual({ axis: 'number', low: 1113, high: 1113, form: 'least' })
  expect(quantityOf({ range: [500, 1500], unit: 'people' })).toEqual({
    axis: 'number',
    low: 500,
    high: 1500,
    form: 'range',
  })
})

it('reads words for orders of magnitude as wide bands', () => {
  expect(people('hundreds')).toEqual({ axis: 'number', low: 200, high: 1000, form: 'vague' })
  expect(people('thousands of supporters')).toEqual({ axis: 'number', low: 2000, high: 10_000, form: 'vague' })
  expect(people('a few thousand')).toEqual({ axis: 'number', low: 2000, high: 5000, form: 'vague' })
})

it('reads a year that is the point of the fact as a time, as exact as it is told', () => {
  const month = quantityOf({ value: 'January 2015', when: '2015-01' })
  expect(month).toEqual({ axis: 'time', low: Date.UTC(2015, 0, 1), high: Date.UTC(2015, 1, 1) - 1, form: 'range' })
  const years = quantityOf({ value: '2014 or 2015', when: '2014/2015' })
  expect(years).toMatchObject({ low: Date.UTC(2014, 0, 1), high: Date.UTC(2016, 0, 1) - 1 })
})

it('finds no figure in words, and none in a date that is beside the point', () => {
  expect(quantityOf({ value: 'shrunk', when: '2019' })).toBeUndefined()
  expect(quantityOf({ value: 'a network in the cities', when: '2020-06~' })).toBeUndefined()
  expect(people('many')).toBeUndefined()
})
