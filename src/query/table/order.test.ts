import { describe, expect, it } from 'vitest'
import { pressed, sortedBy } from './order.ts'

const name = { id: 'name' }
const ties = { id: 'ties', unit: String }
const up = (column: string) => ({ column, descending: false })
const down = (column: string) => ({ column, descending: true })

describe('pressing a heading', () => {
  it('sorts by it alone, then turns it round', () => {
    expect(pressed([up('type'), up('name')], name, false)).toEqual([up('name')])
    expect(pressed([up('name')], name, false)).toEqual([down('name')])
    expect(pressed([down('name')], name, false)).toEqual([up('name')])
  })

  it('of counts begins with the most', () => {
    expect(pressed([up('name')], ties, false)).toEqual([down('ties')])
    expect(pressed([down('ties')], ties, false)).toEqual([up('ties')])
  })

  it('with Shift sorts by it as well, then turns it round, then leaves it', () => {
    const one = pressed([up('type')], name, true)
    const two = pressed(one, name, true)
    expect(one).toEqual([up('type'), up('name')])
    expect(two).toEqual([up('type'), down('name')])
    expect(pressed(two, name, true)).toEqual([up('type')])
    expect(pressed([down('ties'), up('name')], ties, true)).toEqual([up('ties'), up('name')])
  })
})

it('a column is sorted by once, last where it is added', () => {
  expect(sortedBy([up('name'), up('type')], down('name'), true)).toEqual([up('type'), down('name')])
  expect(sortedBy([up('name'), up('type')], down('name'), false)).toEqual([down('name')])
})
