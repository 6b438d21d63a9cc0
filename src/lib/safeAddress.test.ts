import { expect, it } from 'vitest'
import { isSafeAddress } from './safeAddress.ts'

it.each([
  ['https://a.example', true],
  ['http://a.example', true],
  ['mailto:curators@a.example', true],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['a.example', false],
])('may %s be opened: %s', (address, may) => {
  expect(isSafeAddress(address)).toBe(may)
})
