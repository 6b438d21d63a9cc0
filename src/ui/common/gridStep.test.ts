import { expect, it } from 'vitest'
import { gridStep } from './gridStep.ts'

const size = { rows: 3, columns: 4 }
const from = { row: 1, column: 2 }

it('walks a step with each arrow and stops at the edges', () => {
  expect(gridStep('ArrowUp', from, size)).toEqual({ row: 0, column: 2 })
  expect(gridStep('ArrowDown', from, size)).toEqual({ row: 2, column: 2 })
  expect(gridStep('ArrowLeft', from, size)).toEqual({ row: 1, column: 1 })
  expect(gridStep('ArrowRight', from, size)).toEqual({ row: 1, column: 3 })
  expect(gridStep('ArrowRight', { row: 1, column: 3 }, size)).toEqual({ row: 1, column: 3 })
  expect(gridStep('ArrowUp', { row: 0, column: 0 }, size)).toEqual({ row: 0, column: 0 })
})

it('jumps to the ends of a row, of the whole grid, and by pages', () => {
  expect(gridStep('Home', from, size)).toEqual({ row: 1, column: 0 })
  expect(gridStep('End', from, size)).toEqual({ row: 1, column: 3 })
  expect(gridStep('Home', from, size, true)).toEqual({ row: 0, column: 0 })
  expect(gridStep('End', from, size, true)).toEqual({ row: 2, column: 3 })
  expect(gridStep('PageDown', from, size)).toEqual({ row: 2, column: 2 })
  expect(gridStep('PageUp', from, size)).toEqual({ row: 0, column: 2 })
})

it('leaves other keys alone', () => {
  expect(gridStep('Enter', from, size)).toBeUndefined()
  expect(gridStep('toString', from, size)).toBeUndefined()
})
