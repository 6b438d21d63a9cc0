import { expect, it } from 'vitest'
import { lesson } from '../../../tests/fixtures/lesson.ts'
import { type Action, act } from './act.ts'
import { beginAt, type Showing } from './showing.ts'

const ties = ['first', 'second']
const after = (showing: Showing, ...actions: readonly Action[]): Showing =>
  actions.reduce((so, action) => act(so, action, { story: lesson, ties, now: 1000 }), showing)
const next: Action = { do: 'next' }
const previous: Action = { do: 'previous' }
/** In a lesson whose timer runs already. */
const at = (step: number, more: Partial<Showing> = {}): Showing => ({
  ...beginAt('lesson', step),
  timer: { spent: 0, since: 0 },
  ...more,
})

it('next asks first, then reveals, then moves on; the last step stays', () => {
  const walk = [0, 1, 2, 3, 4, 5, 6, 7].map((n) => after(at(0), ...Array<Action>(n).fill(next)))
  expect(walk.map(({ step, answered }) => `${step}${answered ? ' answered' : ''}`)).toEqual([
    '0',
    '1',
    '1 answered',
    '2',
    '3',
    '3 answered',
    '3 answered',
    '3 answered',
  ])
})

it('previous leads back through the same places', () => {
  let so = after(at(0), next, next, next, next, next)
  const back: string[] = []
  for (let i = 0; i < 6; i++) {
    so = after(so, previous)
    back.push(`${so.step}${so.answered ? ' answered' : ''}`)
  }
  expect(back).toEqual(['3', '2', '1 answered', '1', '0', '0'])
})

it('a step begins with its front, pointing at nothing', () => {
  expect(after(at(0, { turned: true, attention: 'first' }), next)).toEqual(at(1))
  expect(after(at(1), { do: 'reveal' }, { do: 'go', step: 3 })).toEqual(at(3))
})

it('a blank screen comes back before anything else happens', () => {
  const black = after(at(0), { do: 'blank', with: 'black' })
  expect(black.blank).toBe('black')
  expect(after(black, next)).toEqual(at(0))
  expect(after(black, { do: 'blank', with: 'white' }).blank).toBe('white')
  expect(after(black, { do: 'blank', with: 'black' })).toEqual(at(0))
  expect(after(black, { do: 'go', step: 2 })).toEqual(at(2))
})

it('there is no step before the first or after the last', () => {
  expect(after(at(0), previous)).toEqual(at(0))
  expect(after(at(1), { do: 'go', step: 9 })).toEqual(at(1))
  expect(after(at(1), { do: 'last' })).toEqual(at(3))
  expect(after(at(2), { do: 'first' })).toEqual(at(0))
})

it('attention goes from tie to tie, and past the last to none', () => {
  const forth: Action = { do: 'attend', by: 1 }
  const seen = [1, 2, 3, 4].map((n) => after(at(0), ...Array<Action>(n).fill(forth)).attention)
  expect(seen).toEqual(['first', 'second', undefined, 'first'])
  expect(after(at(0), { do: 'attend', by: -1 }).attention).toBe('second')
  // A tie that is no longer on the slide.
  expect(after(at(0, { attention: 'gone' }), forth).attention).toBe('first')
})

it('revealing where nothing is asked does nothing; where it is, it can be taken back', () => {
  expect(after(at(0), { do: 'reveal' })).toEqual(at(0))
  expect(after(at(1), { do: 'reveal' }).answered).toBe(true)
  expect(after(at(1), { do: 'reveal' }, { do: 'reveal' }).answered).toBe(false)
})

it('the timer starts, pauses and begins anew', () => {
  const running = at(0, { timer: { spent: 500, since: 400 } })
  expect(after(running, { do: 'timer', to: 'pause' }).timer).toEqual({ spent: 1100 })
  expect(after(running, { do: 'timer', to: 'reset' }).timer).toEqual({ spent: 0, since: 1000 })
  expect(after(beginAt('lesson', 0), { do: 'timer', to: 'start' }).timer).toEqual({ spent: 0, since: 1000 })
  expect(after(running, { do: 'timer', to: 'start' })).toBe(running)
})

it('the timer starts with the first step on, and with nothing else', () => {
  const fresh = beginAt('lesson', 0)
  const running = { spent: 0, since: 1000 }
  expect(after(fresh, next).timer).toEqual(running)
  expect(after(fresh, { do: 'go', step: 2 }).timer).toEqual(running)
  expect(after(beginAt('lesson', 1), { do: 'reveal' }).timer).toEqual(running)
  const idle: readonly Action[] = [previous, { do: 'names' }, { do: 'turn' }, { do: 'attend', by: 1 }, { do: 'first' }]
  expect(after(fresh, ...idle, { do: 'blank', with: 'black' }, next).timer).toEqual({ spent: 0 })
  expect(after(beginAt('lesson', 3), { do: 'reveal' }, { do: 'timer', to: 'pause' }, next).timer.since).toBeUndefined()
})

it('a timer that was paused stays so until it is started', () => {
  const paused = at(0, { timer: { spent: 500 } })
  expect(after(paused, next, next, next).timer).toEqual({ spent: 500 })
  expect(after(paused, { do: 'timer', to: 'toggle' }).timer).toEqual({ spent: 500, since: 1000 })
  expect(after(at(0), { do: 'timer', to: 'toggle' }).timer).toEqual({ spent: 1000 })
})
