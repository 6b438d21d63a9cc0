import { describe, expect, it } from 'vitest'
import { nextByLetter, type Place, placeAfter } from './gridKeys.ts'

/** Five by five, of which two cells are filled: the second and the last of the first row. */
const filled = ({ row, column }: Place) => row === 0 && (column === 1 || column === 4)
const go = (key: string, [row, column]: readonly [number, number]) => {
  const ctrlKey = key.startsWith('Ctrl+')
  const next = placeAfter({ key: key.replace('Ctrl+', ''), ctrlKey }, { row, column }, { count: 5, page: 2 }, filled)
  return next && [next.row, next.column]
}

describe('keys in the grid', () => {
  it.each([
    ['ArrowRight', [0, 0], [0, 1]],
    ['ArrowLeft', [0, 0], [0, -1]],
    ['ArrowLeft', [0, -1], [0, -1]],
    ['ArrowUp', [0, 0], [-1, 0]],
    ['ArrowDown', [4, 2], [4, 2]],
    ['Home', [3, 3], [3, -1]],
    ['End', [3, -1], [3, 4]],
    ['Home', [-1, 3], [-1, 0]],
    ['Ctrl+Home', [3, 3], [0, -1]],
    ['Ctrl+End', [0, -1], [4, 4]],
    ['PageDown', [1, 1], [3, 1]],
    ['PageDown', [4, 1], [4, 1]],
    ['PageUp', [1, 1], [-1, 1]],
    ['PageUp', [1, -1], [0, -1]],
  ] as const)('%s leads from %j to %j', (key, from, to) => {
    expect(go(key, from)).toEqual(to)
  })

  it('never lead into the corner', () => {
    expect(go('ArrowUp', [0, -1])).toEqual([0, -1])
    expect(go('ArrowLeft', [-1, 0])).toEqual([-1, 0])
  })

  it('with Ctrl lead to the next filled cell, or to the edge', () => {
    expect(go('Ctrl+ArrowRight', [0, -1])).toEqual([0, 1])
    expect(go('Ctrl+ArrowRight', [0, 1])).toEqual([0, 4])
    expect(go('Ctrl+ArrowRight', [2, 0])).toEqual([2, 4])
    expect(go('Ctrl+ArrowUp', [4, 1])).toEqual([0, 1])
    expect(go('Ctrl+ArrowUp', [4, 2])).toEqual([-1, 2])
  })

  it('leave others alone', () => {
    for (const key of ['Tab', 'Escape', 'x']) expect(go(key, [0, 0])).toBeUndefined()
  })
})

it('a letter leads to the next name that begins with it, and around', () => {
  const names = ['Badri', 'al-Qaeda', 'Britain', 'CIA']
  expect(nextByLetter('b', names, 0)).toBe(2)
  expect(nextByLetter('B', names, 2)).toBe(0)
  expect(nextByLetter('a', names, -1)).toBe(1)
  expect(nextByLetter('z', names, 0)).toBeUndefined()
})
