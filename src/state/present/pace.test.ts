import { expect, it } from 'vitest'
import { minutesAndSeconds, paceOf } from './pace.ts'

const minute = 60_000

it('a step has its share of the time: before it one is ahead, after it behind', () => {
  // Four steps in eight minutes: the second has from 2:00 to 4:00.
  expect(paceOf(1.5 * minute, 1, 4, 8)).toBe(-0.5 * minute)
  expect(paceOf(2 * minute, 1, 4, 8)).toBe(0)
  expect(paceOf(3.9 * minute, 1, 4, 8)).toBe(0)
  expect(paceOf(5 * minute, 1, 4, 8)).toBe(minute)
})

it('writes times as clocks do', () => {
  expect([0, 999, 75_000, 600_000, 3_723_000].map(minutesAndSeconds)).toEqual([
    '0:00',
    '0:00',
    '1:15',
    '10:00',
    '1:02:03',
  ])
})
