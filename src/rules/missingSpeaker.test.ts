import { expect, test } from 'vitest'
import { missingSpeaker } from './missingSpeaker.ts'
import { changed, soundDraft } from './soundDraft.ts'

test('other statuses need no speaker', () => {
  expect([...missingSpeaker.check(soundDraft)]).toEqual([])
})

test('attributed to somebody passes', () => {
  const claims = changed(soundDraft.claims, 1, { status: 'attributed' })
  expect([...missingSpeaker.check({ ...soundDraft, claims })]).toEqual([])
})

test('attributed to nobody is refused', () => {
  const facts = changed(soundDraft.facts, 0, { status: 'attributed' })
  expect([...missingSpeaker.check({ ...soundDraft, facts })]).toEqual([
    {
      at: ['facts', 0, 'status'],
      message: 'the status is "attributed", but nobody is named',
      mend: "add `attributedTo` with an actor's id or the speaker's name, or choose another status",
    },
  ])
})
