import { expect, test } from 'vitest'
import { reversedRange } from './reversedRange.ts'
import { changed, soundDraft } from './soundDraft.ts'

test('a range that runs up passes', () => {
  expect([...reversedRange.check(soundDraft)]).toEqual([])
})

test('a range that runs down is refused', () => {
  const facts = changed(soundDraft.facts, 0, { range: [300, 200] })
  expect([...reversedRange.check({ ...soundDraft, facts })]).toEqual([
    { at: ['facts', 0, 'range'], message: 'the range runs down from 300 to 200', mend: 'write [200, 300]' },
  ])
})

test('a range of one number is a value', () => {
  const facts = changed(soundDraft.facts, 0, { range: [200, 200] })
  expect([...reversedRange.check({ ...soundDraft, facts })]).toEqual([
    { at: ['facts', 0, 'range'], message: 'the range starts and ends with 200', mend: 'write `value: 200`' },
  ])
})
