import { expect, it } from 'vitest'
import { disagreements } from './disagreements.ts'

it('says who stands alone', () => {
  expect(disagreements.aloneShort([4])).toBe('4 stands alone')
  expect(disagreements.aloneShort([1, 4])).toBe('1 and 4 stand alone')
})

it('says how many questions still have two answers', () => {
  expect(disagreements.stillOpen(15, 22)).toBe(
    'With the articles that are on, 15 of 22 questions still have two answers or more.',
  )
  expect(disagreements.stillOpen(1, 22)).toContain('1 of 22 questions still has two answers')
})
