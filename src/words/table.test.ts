import { expect, it } from 'vitest'
import { table } from './table.ts'

it('says which end of a column comes first', () => {
  expect(table.sortItem('Ties', true, 'number')).toBe('ties, most first')
  expect(table.sortItem('First attested', true, 'date')).toBe('first attested, latest first')
  expect(table.sortItem('Name', true, 'text')).toBe('name, in reverse')
  expect(table.sortItem('Name', false, 'text')).toBe('name')
})
