import { expect, test } from 'vitest'
import { toCsv } from './csv.ts'

test('commas, quotes and line ends are quoted', () => {
  expect(
    toCsv([
      ['a', 'b,c'],
      ['say "no"', 'two\nlines'],
      [1, undefined],
    ]),
  ).toBe('a,"b,c"\r\n"say ""no""","two\nlines"\r\n1,\r\n')
})

test.each(['=1+1', '+1', '-1', '@a', '\ta'])('%j is not left as a formula', (text) => {
  expect(toCsv([[text]])).toBe(`'${text}\r\n`)
})

test('a formula is escaped before it is quoted', () => {
  expect(toCsv([['=HYPERLINK("x")', '\r=1']])).toBe('"\'=HYPERLINK(""x"")","\'\r=1"\r\n')
})

test('a number below zero stays a number', () => {
  expect(toCsv([[-5]])).toBe('-5\r\n')
})
