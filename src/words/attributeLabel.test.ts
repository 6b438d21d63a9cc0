import { expect, it } from 'vitest'
import { attributeLabel, factValue } from './attributeLabel.ts'

it.each([
  [{ range: [1500, 2200] as const, unit: 'people' }, '1,500–2,200 people'],
  [{ value: 13, unit: 'people' }, '13 people'],
  [{ value: 'over 113', unit: 'people' }, 'over 113 people'],
  [{ value: 'hundreds', unit: 'people' }, 'hundreds'],
  [{ value: 10000000, unit: 'USD' }, 'USD 10,000,000'],
  [{ value: 2015 }, '2015'],
  [{ value: 'towns' }, 'towns'],
])('writes %j', (fact, text) => {
  expect(factValue(fact)).toBe(text)
})

it('finds words for an attribute, or makes them', () => {
  expect(attributeLabel('toll-total')).toBe('Killed in all')
  expect(attributeLabel('height-of-the-tower')).toBe('Height of the tower')
})
