import { expect, test } from 'vitest'
import { deadView } from './deadView.ts'
import { ground, soundStory, withStep } from './soundStory.ts'

test('views that can be followed pass, the empty one among them', () => {
  expect([...deadView.check(soundStory, ground)]).toEqual([])
  expect([...deadView.check(withStep(0, { view: '' }), ground)]).toEqual([])
})

test('a view that cannot is told, with what of it', () => {
  expect([...deadView.check(withStep(1, { view: 'date=1931&show=lost' }), ground)]).toEqual([
    {
      at: ['steps', 1, 'view'],
      message: 'the view says what this map does not know: show "lost"',
      mend: 'look at the step in the application and copy the address anew, from behind the #',
    },
  ])
})
