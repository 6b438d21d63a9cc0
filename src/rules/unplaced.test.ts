import { expect, test } from 'vitest'
import { changed, soundDraft } from './soundDraft.ts'
import { unplaced } from './unplaced.ts'

test('all who open with the map have places', () => {
  expect([...unplaced.check(soundDraft)]).toEqual([])
})

test('who opens with the map needs a place, on the phone only the foremost', () => {
  const { wide, phone } = soundDraft.layout
  const layout = { wide: { ...wide, nodes: {} }, phone: { ...phone, nodes: { 'amber-league': { x: 0, y: 0 } } } }
  const actors = changed(soundDraft.actors, 0, { prominence: 4 })
  expect([...unplaced.check({ ...soundDraft, actors, layout })]).toEqual([
    {
      at: ['layout', 'wide', 'nodes'],
      message: '"birch-guard" (prominence 2) has no place on the wide sheet',
      mend: 'add `birch-guard: { x: …, y: … }`, or give the actor a prominence above 3',
    },
    {
      at: ['layout', 'wide', 'nodes'],
      message: '"cedar-isles" (prominence 3) has no place on the wide sheet',
      mend: 'add `cedar-isles: { x: …, y: … }`, or give the actor a prominence above 3',
    },
    {
      at: ['layout', 'phone', 'nodes'],
      message: '"birch-guard" (prominence 2) has no place on the phone sheet',
      mend: 'add `birch-guard: { x: …, y: … }`, or give the actor a prominence above 2',
    },
  ])
})
