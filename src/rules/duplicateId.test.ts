import { expect, test } from 'vitest'
import { duplicateId } from './duplicateId.ts'
import { changed, soundDraft } from './soundDraft.ts'

test('different ids pass', () => {
  expect([...duplicateId.check(soundDraft)]).toEqual([])
})

test('the second record of the same id is told', () => {
  const actors = changed(soundDraft.actors, 2, { id: 'amber-league' })
  expect([...duplicateId.check({ ...soundDraft, actors })]).toEqual([
    {
      at: ['actors', 2, 'id'],
      message: 'the id "amber-league" stands twice among the actors',
      mend: 'give this one another id, or delete it if it says the same',
    },
  ])
})
