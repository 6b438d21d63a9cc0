import { describe, expect, it } from 'vitest'
import { dateInWords } from './dates.ts'

describe('dateInWords', () => {
  it.each([
    ['2001', '2001'],
    ['198X', '1980s'],
    ['2019~', 'c. 2019'],
    ['2017-04', 'Apr 2017'],
    ['2021-08-26', '26 Aug 2021'],
    ['2015/..', 'since 2015'],
    ['2015/', 'from 2015'],
    ['/2019', 'until 2019'],
    ['2015/2019', '2015–2019'],
    ['198X/198X', '1980s'],
    ['2021-08-26/2021-08-31', '26–31 Aug 2021'],
    ['2021-08/2021-10', 'Aug–Oct 2021'],
    ['2021-11/2022-03', 'Nov 2021–Mar 2022'],
    ['2015~/2021-08-15', 'c. 2015–15 Aug 2021'],
  ])('says %s as %s', (edtf, words) => {
    expect(dateInWords(edtf)).toBe(words)
  })
})
