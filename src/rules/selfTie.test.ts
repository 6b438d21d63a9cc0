import { expect, test } from 'vitest'
import { selfTie } from './selfTie.ts'
import { changed, soundDraft } from './soundDraft.ts'

test('claims about two actors pass', () => {
  expect([...selfTie.check(soundDraft)]).toEqual([])
})

test('a claim about one actor is refused', () => {
  const claims = changed(soundDraft.claims, 1, { to: 'birch-guard' })
  expect([...selfTie.check({ ...soundDraft, claims })]).toEqual([
    {
      at: ['claims', 1, 'to'],
      message: 'the claim ties "birch-guard" to itself',
      mend: 'name two different actors in `from` and `to`',
    },
  ])
})
