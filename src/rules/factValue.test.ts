import { expect, test } from 'vitest'
import { factValue } from './factValue.ts'
import { changed, soundDraft } from './soundDraft.ts'

test('a fact with a range passes', () => {
  expect([...factValue.check(soundDraft)]).toEqual([])
})

test('a fact with both is refused', () => {
  const facts = changed(soundDraft.facts, 0, { value: 250 })
  expect([...factValue.check({ ...soundDraft, facts })]).toEqual([
    { at: ['facts', 0, 'range'], message: 'the fact has a `value` and a `range`', mend: 'keep one of the two' },
  ])
})

test('a fact with neither is refused', () => {
  const facts = soundDraft.facts.map(({ range, ...fact }) => fact)
  expect([...factValue.check({ ...soundDraft, facts })]).toEqual([
    {
      at: ['facts', 0],
      message: 'the fact says nothing: neither `value` nor `range` is given',
      mend: 'add a `value`, or a `range` of two numbers',
    },
  ])
})
