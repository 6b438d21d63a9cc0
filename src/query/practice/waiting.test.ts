import fc from 'fast-check'
import { expect, it } from 'vitest'
import { orland } from '../../../tests/fixtures/orland.ts'
import { questionsOf } from './drawQuestions.ts'
import { answer, goOn, missedIn, type Round, startRound } from './round.ts'
import { isUnfinished, readWaiting, roundOf, type WaitingRound, waitingOf } from './waiting.ts'

const questions = questionsOf(orland, [], { of: 'status', count: 4, seed: 7 })
const fresh = startRound('status:4:7', 'How it is said', questions)
const through = (round: Round): WaitingRound =>
  readWaiting(JSON.parse(JSON.stringify(waitingOf(round, orland.version)))) ?? expect.fail('it was not taken')

it('comes back from storage as it was, at every step of a round, and of one with those that were not right', () => {
  let round = fresh
  for (let at = 0; at < 4; at += 1) {
    expect(roundOf(through(round), orland, [])).toEqual(round)
    round = answer(round, [questions[at]?.options[0]?.id ?? ''], at % 2 === 0)
    expect(roundOf(through(round), orland, [])).toEqual(round)
    round = goOn(round)
  }
  expect(isUnfinished(through(round))).toBe(false)
  const missed = missedIn(round).map(({ question }) => question)
  expect(missed).toHaveLength(2)
  const again = startRound(round.set, round.title, missed, true)
  expect(roundOf(through(again), orland, [])).toEqual(again)
})

it('is none of another map, of another version, or of a story that is gone', () => {
  const waiting = through(fresh)
  expect(roundOf(waiting, { ...orland, version: '1999' }, [])).toBeUndefined()
  expect(roundOf({ ...waiting, asked: [...waiting.asked, 'status:none'] }, orland, [])).toBeUndefined()
  expect(roundOf({ ...waiting, set: 'story:gone' }, orland, [])).toBeUndefined()
  expect(roundOf({ ...waiting, set: '<script>' }, orland, [])).toBeUndefined()
})

it('takes nothing else that may lie in storage', () => {
  const waiting = through(answer(fresh, ['asserted'], true))
  const wrong: readonly Partial<Record<keyof WaitingRound, unknown>>[] = [
    { at: 2 },
    { at: -1 },
    { at: 0.5 },
    { asked: [] },
    { asked: ['a', 'a'] },
    { answers: [{ id: 'other', chosen: [], right: true }] },
    { answers: [{ id: waiting.asked[0], chosen: [1], right: true }] },
    { left: 'no' },
    { data: 1 },
  ]
  for (const one of wrong) expect(readWaiting({ ...waiting, ...one }), JSON.stringify(one)).toBeUndefined()
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(readWaiting(value)).toBeUndefined()
    }),
  )
})
