import { expect, it } from 'vitest'
import { clearOfEnds } from './placing.ts'

it('a ring stands aside from the end of a bar that it would cover, but not far', () => {
  expect(clearOfEnds(100, [108])).toBe(97)
  expect(clearOfEnds(100, [92])).toBe(103)
  expect(clearOfEnds(100, [102])).toBe(96)
  expect(clearOfEnds(100, [108, 109])).toBe(97)
})

it('a ring stays where no end is near, or one on either side', () => {
  expect(clearOfEnds(100, [60, 140])).toBe(100)
  expect(clearOfEnds(100, [95, 105])).toBe(100)
})
