import { expect, test } from 'vitest'
import { factSubject } from './factSubject.ts'
import { changed, soundDraft } from './soundDraft.ts'

test('a fact about an actor passes', () => {
  expect([...factSubject.check(soundDraft)]).toEqual([])
})

test('a fact about both is refused', () => {
  const facts = changed(soundDraft.facts, 0, { event: 'landing' })
  expect([...factSubject.check({ ...soundDraft, facts })]).toEqual([
    {
      at: ['facts', 0, 'event'],
      message: 'the fact is about an `actor` and an `event` at once',
      mend: 'keep one of the two',
    },
  ])
})

test('a fact about neither is refused', () => {
  const facts = soundDraft.facts.map(({ actor, ...fact }) => fact)
  expect([...factSubject.check({ ...soundDraft, facts })]).toEqual([
    {
      at: ['facts', 0],
      message: 'the fact is about nothing: neither `actor` nor `event` is given',
      mend: 'add the `actor` or the `event` that it is about',
    },
  ])
})
