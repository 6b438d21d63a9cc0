import { expect, test } from 'vitest'
import { nearest } from './nearest.ts'

test('a slip of the finger finds the word that was meant', () => {
  expect(nearest('talban', ['haqqani', 'taliban', 'tajik'])).toBe('taliban')
})

test('a word that is like none gets no suggestion', () => {
  expect(nearest('norway', ['haqqani', 'taliban'])).toBeUndefined()
})

test('the nearer of two wins', () => {
  expect(nearest('al-qaeda', ['al-qaida-core', 'al-qaida'])).toBe('al-qaida')
})
