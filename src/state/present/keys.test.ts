import { expect, it } from 'vitest'
import { pressOf } from './keys.ts'

const doneBy = (key: string, shift = false) => pressOf({ key, shift })

it.each(['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter', 'n', 'N'])('%s goes on', (key) => {
  expect(doneBy(key)).toEqual({ do: 'next' })
})
it.each(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace', 'p', 'P'])('%s goes back', (key) => {
  expect(doneBy(key)).toEqual({ do: 'previous' })
})
it.each(['b', 'B', '.'])('%s makes the screen black', (key) => {
  expect(doneBy(key)).toEqual({ do: 'blank', with: 'black' })
})
it.each(['w', 'W', ','])('%s makes it white', (key) => {
  expect(doneBy(key)).toEqual({ do: 'blank', with: 'white' })
})
it('T points at the next tie, with Shift at the one before', () => {
  expect(doneBy('t')).toEqual({ do: 'attend', by: 1 })
  expect(doneBy('T', true)).toEqual({ do: 'attend', by: -1 })
})
it('C starts the timer and pauses it, with Shift sets it back', () => {
  expect([doneBy('c'), doneBy('C')]).toEqual(Array(2).fill({ do: 'timer', to: 'toggle' }))
  expect(doneBy('C', true)).toEqual({ do: 'timer', to: 'reset' })
})
it.each(['F5', 'F11', 'Tab', 'x', '5', 'Shift', 'constructor'])('%s is left to the browser', (key) => {
  expect(doneBy(key)).toBeUndefined()
})
