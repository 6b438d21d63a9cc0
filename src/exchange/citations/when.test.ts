import { describe, expect, it } from 'vitest'
import { dayFirst, daysOf, monthFirst, years } from './when.ts'

describe.each([
  ['2021-08-27', '2021', 'August 27, 2021', '27 Aug. 2021'],
  ['2021-08-27/2021-08-31', '2021', 'August 27–31, 2021', '27–31 Aug. 2021'],
  ['2021-08-28/2021-09-01', '2021', 'August 28–September 1, 2021', '28 Aug.–1 Sept. 2021'],
  ['2021-11/2022-03', '2021–2022', 'November 2021–March 2022', 'Nov. 2021–Mar. 2022'],
  ['2021-06/2021-07', '2021', 'June–July 2021', 'June–July 2021'],
  ['2019~', '2019', '2019', '2019'],
  ['198X', '1980s', '1980s', '1980s'],
])('%s', (edtf, year, american, mla) => {
  const days = daysOf(edtf)
  it('is said in each style', () => {
    expect(days && [years(days), monthFirst(days), dayFirst(days)]).toEqual([year, american, mla])
  })
})

it('is nothing where no date is given', () => {
  expect(daysOf(undefined)).toBeUndefined()
  expect(daysOf('')).toBeUndefined()
})
