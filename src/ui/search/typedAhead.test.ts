import { expect, it } from 'vitest'
import { takeTyped, typeAhead } from './typedAhead.ts'

it('keeps letters until they are taken, once', () => {
  for (const key of ['h', 'a', 'x', 'Backspace', 'q']) expect(typeAhead(key)).toBe(true)
  expect(takeTyped()).toBe('haq')
  expect(takeTyped()).toBe('')
})

it('leaves keys alone that write nothing', () => {
  for (const key of ['Enter', 'Escape', 'Tab', 'ArrowDown', 'Shift']) expect(typeAhead(key)).toBe(false)
  expect(takeTyped()).toBe('')
})
