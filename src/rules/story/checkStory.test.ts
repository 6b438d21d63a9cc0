import { expect, test } from 'vitest'
import { checkStory } from './checkStory.ts'
import { ground, soundStory, withStep } from './soundStory.ts'

const bare = withStep(0, { claims: [], facts: [] })

test('a sound story breaks no rule', () => {
  expect(checkStory(soundStory, ground, { house: true })).toEqual([])
})

test("the house's own standards are not asked of others", () => {
  expect(checkStory(bare, ground, { house: true })).toHaveLength(1)
  expect(checkStory(bare, ground, { house: false })).toEqual([])
})

test('what cannot be followed is told of any story', () => {
  const story = withStep(1, { id: 'free', view: 'show=lost' })
  expect(checkStory(story, ground, { house: false }).map(({ at }) => at.join('.'))).toEqual([
    'steps.1.id',
    'steps.1.view',
  ])
})
