import { expect, test } from 'vitest'
import { soundDraft } from '../rules/soundDraft.ts'
import { readMap } from './readMap.ts'

const [actor] = soundDraft.actors.slice(2)
const [claim] = soundDraft.claims

const largeMap = () => ({
  ...soundDraft,
  events: [],
  facts: [],
  disagreements: [],
  layout: undefined,
  actors: Array.from({ length: 10_000 }, (_, i) => ({ ...actor, id: `actor-${i}`, name: `Actor ${i}` })),
  claims: Array.from({ length: 30_000 }, (_, i) => ({
    ...claim,
    id: `claim-${i}`,
    from: `actor-${i % 10_000}`,
    to: `actor-${(i * 7 + 1) % 10_000}`,
    event: undefined,
    when: `${1800 + (i % 200)}-0${1 + (i % 9)}-1${i % 10}`,
  })),
})

const seconds = (work: () => void): number => {
  const start = performance.now()
  work()
  return (performance.now() - start) / 1000
}

test('10,000 actors and 30,000 claims are checked within 2 s', () => {
  const text = JSON.stringify(largeMap())
  expect(seconds(() => expect(readMap(text).ok).toBe(true))).toBeLessThan(2)
})

test('as many mistakes are told within 2 s', () => {
  const map = largeMap()
  const claims = map.claims.map((each, i) => ({ ...each, to: `nobody-${i}`, when: `no date ${i}` }))
  const text = JSON.stringify({ ...map, claims }, null, 2)
  expect(seconds(() => expect(readMap(text).ok).toBe(false))).toBeLessThan(2)
})
