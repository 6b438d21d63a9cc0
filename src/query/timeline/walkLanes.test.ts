import { expect, it } from 'vitest'
import type { LaneRow } from './lanes.ts'
import { walkLanes } from './walkLanes.ts'

const row = (id: string, ...claims: string[]) =>
  ({ tie: { id }, times: claims.map((claim) => ({ claim: { id: claim } })), runs: [] }) as unknown as LaneRow
const rows = [row('t1', 'a', 'b'), row('t2', 'c'), row('t3', 'd')]
const walk = (key: string, tie: string, claim?: string) => walkLanes(key, { tie, claim }, rows)

it('walks down and up through the ties and stops at the ends', () => {
  expect(walk('ArrowDown', 't1')).toEqual({ tie: 't2' })
  expect(walk('ArrowDown', 't1', 'b')).toEqual({ tie: 't2' })
  expect(walk('ArrowDown', 't3')).toEqual({ tie: 't3' })
  expect(walk('ArrowUp', 't1')).toEqual({ tie: 't1' })
  expect(walk('End', 't1')).toEqual({ tie: 't3' })
  expect(walk('Home', 't3')).toEqual({ tie: 't1' })
})

it('walks right and left through the claims of a tie, and back to the tie', () => {
  expect(walk('ArrowRight', 't1')).toEqual({ tie: 't1', claim: 'a' })
  expect(walk('ArrowRight', 't1', 'a')).toEqual({ tie: 't1', claim: 'b' })
  expect(walk('ArrowRight', 't1', 'b')).toEqual({ tie: 't1', claim: 'b' })
  expect(walk('ArrowLeft', 't1', 'b')).toEqual({ tie: 't1', claim: 'a' })
  expect(walk('ArrowLeft', 't1', 'a')).toEqual({ tie: 't1' })
  expect(walk('Escape', 't1', 'b')).toEqual({ tie: 't1' })
  expect(walk('End', 't1', 'a')).toEqual({ tie: 't1', claim: 'b' })
})

it('leaves other keys alone', () => {
  expect(walk('a', 't1')).toBeUndefined()
  expect(walk('Escape', 't1')).toBeUndefined()
})
