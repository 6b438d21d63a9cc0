import { expect, test } from 'vitest'
import { relationOfKind } from './relationOfKind.ts'
import { changed, soundDraft } from './soundDraft.ts'

test('relation and direction as the kind has them pass', () => {
  expect([...relationOfKind.check(soundDraft)]).toEqual([])
})

test('where they differ, the kind is right', () => {
  const claims = changed(soundDraft.claims, 0, { relation: 'alliance', directed: true })
  expect([...relationOfKind.check({ ...soundDraft, claims })]).toEqual([
    {
      at: ['claims', 0, 'relation'],
      message: '`relation` is alliance, but the kind "fights" says rivalry',
      mend: 'write rivalry, or choose another kind',
    },
    {
      at: ['claims', 0, 'directed'],
      message: '`directed` is true, but the kind "fights" says false',
      mend: 'write false, or choose another kind',
    },
  ])
})
