import { expect, test } from 'vitest'
import { asking, ground, soundQuestions, soundStory, withStep } from './soundStory.ts'
import { unknownInStory } from './unknownInStory.ts'

test('ids that stand in the map pass, and so does the whole map as a frame', () => {
  expect([...unknownInStory.check(soundStory, ground)]).toEqual([])
  expect([...unknownInStory.check(withStep(0, { frame: 'whole' }), ground)]).toEqual([])
})

test('a mistyped id is told with the one that was meant', () => {
  expect([...unknownInStory.check(withStep(1, { frame: ['amber-league', 'cedar-iles'] }), ground)]).toEqual([
    {
      at: ['steps', 1, 'frame', 1],
      message: 'no actor has the id "cedar-iles"',
      mend: 'write "cedar-isles" if you mean it',
    },
  ])
})

test('one like no other is told to be named anew', () => {
  expect([...unknownInStory.check(withStep(1, { claims: ['herald-twelve'] }), ground)]).toEqual([
    { at: ['steps', 1, 'claims', 0], message: 'no claim has the id "herald-twelve"', mend: 'name a claim of the map' },
  ])
})

const { free, friends, hedge } = soundQuestions
test.each([
  ['claims', 'claim', asking({ ...free, claims: ['nothing-like-it'] }), ['claims', 0]],
  ['facts', 'fact', asking({ ...free, facts: ['nothing-like-it'] }), ['facts', 0]],
  ['pair', 'actor', asking({ ...friends, pair: ['amber-league', 'nothing-like-it'] }), ['pair', 1]],
  ['through', 'actor', asking({ ...friends, through: 'nothing-like-it' }), ['through']],
  ['among', 'claim', asking({ ...hedge, among: ['post-1', 'nothing-like-it'] }), ['among', 1]],
])('an unknown id among the %s of a question', (_, sort, story, at) => {
  expect([...unknownInStory.check(story, ground)]).toEqual([
    {
      at: ['steps', 0, 'question', ...at],
      message: `no ${sort} has the id "nothing-like-it"`,
      mend: `name a ${sort} of the map`,
    },
  ])
})

test('a claim is no fact', () => {
  const [finding, ...more] = unknownInStory.check(withStep(0, { facts: ['post-1'] }), ground)
  expect(finding).toMatchObject({ at: ['steps', 0, 'facts', 0], message: 'no fact has the id "post-1"' })
  expect(more).toEqual([])
})
