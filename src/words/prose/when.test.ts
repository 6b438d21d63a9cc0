import { expect, it } from 'vitest'
import { dateAlone, whenInProse } from './when.ts'

it.each([
  ['2017', 'in 2017', 'point'],
  ['2017-04', 'in April 2017', 'point'],
  ['2021-08-26', 'on 26 August 2021', 'point'],
  ['2019~', 'around 2019', 'point'],
  ['2021-08-26~', 'around 26 August 2021', 'point'],
  ['2019?', 'perhaps in 2019', 'point'],
  ['2019%', 'perhaps around 2019', 'point'],
  ['198X', 'in the 1980s', 'point'],
  ['2015/..', 'since 2015', 'since'],
  ['2015~/..', 'since around 2015', 'since'],
  ['2019~/', 'from around 2019 on', 'from'],
  ['/2021-08-15', 'until 15 August 2021', 'until'],
  ['../2019', 'until 2019', 'until'],
  ['2015/2019', 'from 2015 to 2019', 'between'],
  ['2015~/2021-08-15', 'from around 2015 to 15 August 2021', 'between'],
  ['2021-08-26/2021-08-31', 'from 26 to 31 August 2021', 'between'],
  ['2021-08-31/2021-09-02', 'from 31 August to 2 September 2021', 'between'],
  ['2021-11/2022-03', 'from November 2021 to March 2022', 'between'],
])('%s is "%s"', (edtf, text, time) => {
  expect(whenInProse(edtf)).toEqual({ text, time })
})

it('stands alone without its preposition', () => {
  expect(dateAlone('2001')).toBe('2001')
  expect(dateAlone('198X')).toBe('the 1980s')
  expect(dateAlone('2021-08-26/2021-08-31')).toBe('26 to 31 August 2021')
})
