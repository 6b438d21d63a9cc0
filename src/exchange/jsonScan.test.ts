import { expect, test } from 'vitest'
import { scanJson, wantPaths } from './jsonScan.ts'

test.each(['null', ' [1, -2.5e3, "a\\u00e9\\"", {"k": []}] ', '{}', '"\u2028"'])('%s is JSON', (text) => {
  expect(scanJson(text)).toBeNull()
})

test.each([
  ['[1, 2,]', 6, 'a value'],
  ["{'a': 1}", 1, 'a key in double quotes'],
  ['{"a" 1}', 5, 'a colon'],
  ['{"a": 1 "b": 2}', 8, 'a comma or }'],
  ['[1 2]', 3, 'a comma or ]'],
  ['[01]', 2, 'a comma or ]'],
  ['{} {}', 3, 'the end of the file'],
  ['["tab\there"]', 1, 'a value'],
])('the fault of %s is at %i: %s', (text, offset, expected) => {
  expect(scanJson(text)).toEqual({ offset, expected })
})

test.each(['', '[', '[1', '{"a', '{"a":', '{"a": "b\\', '[tru', '{"a": 1,'])('%j is at fault at its end', (text) => {
  expect(scanJson(text)?.offset).toBe(text.length)
})

test('places of values and keys are found on the way', () => {
  const text = '{"claims": [{"id": "a"}, {"id": "b", "st\\u0061tus": 1}]}'
  const wanted = wantPaths([
    ['claims', 1, 'status'],
    ['claims', 0],
  ])
  expect(scanJson(text, wanted)).toBeNull()
  const claims = wanted.children.get('claims')
  expect(claims?.offset).toBe(11)
  expect(claims?.children.get(0)?.offset).toBe(12)
  expect(claims?.children.get(1)?.children.get('status')).toMatchObject({ keyOffset: 37, offset: 52 })
})

test('bottomless nesting ends in a fault, not in a crash', () => {
  expect(scanJson('['.repeat(100_000))).toEqual({ offset: 501, expected: 'fewer levels' })
})
