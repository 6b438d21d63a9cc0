import { expect, it } from 'vitest'
import { readMessage, readShared } from './message.ts'
import { beginAt } from './showing.ts'

const session = 'abc'
const shared = { showing: beginAt('story', 3), stamp: { count: 4, by: 'w' } }
const state = { type: 'state', session, role: 'desk', shared }

it('reads what it writes', () => {
  for (const message of [
    state,
    { ...state, story: { id: 'any' } },
    { type: 'hello', session, role: 'stage', knows: true },
    { type: 'point', session, role: 'stage', at: [0, 0.5] },
    { type: 'point', session, role: 'stage', at: null },
    { type: 'bye', session, role: 'stage' },
  ])
    expect(readMessage(message, session)).toEqual(message)
})

const timer = { spent: 0 }
const showing = shared.showing
it.each([
  ['nothing', null],
  ['a text', 'state'],
  ['a list', []],
  ['another session', { ...state, session: 'other' }],
  ['another role', { ...state, role: 'audience' }],
  ['another type', { ...state, type: 'eval' }],
  ['no state', { type: 'state', session, role: 'desk' }],
  ['a step before the first', { ...state, shared: { ...shared, showing: { ...showing, step: -1 } } }],
  ['half a step', { ...state, shared: { ...shared, showing: { ...showing, step: 0.5 } } }],
  ['a step beyond all', { ...state, shared: { ...shared, showing: { ...showing, step: 1e9 } } }],
  ['a count without end', { ...state, shared: { ...shared, stamp: { count: Number.MAX_SAFE_INTEGER, by: 'w' } } }],
  ['no name', { ...state, shared: { ...shared, stamp: { count: 1, by: '' } } }],
  ['a name without end', { ...state, shared: { ...shared, showing: { ...showing, story: 'a'.repeat(1e6) } } }],
  ['a tie that is none', { ...state, shared: { ...shared, showing: { ...showing, attention: {} } } }],
  ['a colour', { ...state, shared: { ...shared, showing: { ...showing, blank: 'red' } } }],
  ['no timer', { ...state, shared: { ...shared, showing: { ...showing, timer: null } } }],
  ['time that is none', { ...state, shared: { ...shared, showing: { ...showing, timer: { ...timer, since: NaN } } } }],
  ['a place beside the slide', { type: 'point', session, role: 'stage', at: [0, 1.5] }],
  ['a place of three numbers', { type: 'point', session, role: 'stage', at: [0, 0, 0] }],
])('refuses %s', (_, message) => {
  expect(readMessage(message, session)).toBeUndefined()
})

it('takes over nothing that it does not know', () => {
  const more = { ...shared, showing: { ...showing, onclick: 'x' }, extra: 1 }
  expect(readShared(more)).toEqual(shared)
})
