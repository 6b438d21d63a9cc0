import { expect, it } from 'vitest'
import type { ClaimTime, Edge } from '../../model/claimTime.ts'
import type { Status } from '../../model/status.ts'
import { runsOf } from './runs.ts'

const edge = (how: Edge['how'], from: number, to = from): Edge => ({ how, from, to })
const time = (
  start: Edge,
  end: Edge,
  status: Status = 'asserted',
  manner: ClaimTime['manner'] = 'stretch',
): ClaimTime => ({ claim: { status } as ClaimTime['claim'], manner, start, end, at: start.from })

it('stretches that overlap make one bar with the ends that reach furthest', () => {
  const [run, ...more] = runsOf([
    time(edge('sharp', 10, 20), edge('open', 50)),
    time(edge('faded', 15, 25), edge('unknown', 25)),
    time(edge('sharp', 45, 46), edge('sharp', 60, 61)),
  ])
  expect(more).toEqual([])
  expect(run).toEqual({ start: edge('sharp', 10, 20), end: edge('sharp', 60, 61), soft: false })
})

it('a gap stays a gap', () => {
  const runs = runsOf([time(edge('sharp', 10), edge('sharp', 20)), time(edge('sharp', 30), edge('sharp', 40))])
  expect(runs.map(({ start, end }) => [start.from, end.to])).toEqual([
    [10, 20],
    [30, 40],
  ])
})

it('where ends meet, the one that is told best counts', () => {
  const [run] = runsOf([
    time(edge('faded', 10, 20), edge('unknown', 40)),
    time(edge('sharp', 10, 20), edge('sharp', 30, 40)),
    time(edge('sharp', 10, 12), edge('faded', 30, 40)),
  ])
  expect(run?.start).toEqual(edge('sharp', 10, 12))
  expect(run?.end).toEqual(edge('sharp', 30, 40))
})

it('what is hedged has a bar of its own, and what is denied, punctual or undated has none', () => {
  const at = [edge('sharp', 10), edge('sharp', 20)] as const
  expect(runsOf([time(...at, 'hedged'), time(...at, 'attributed')]).map(({ soft }) => soft)).toEqual([true, false])
  expect(runsOf([time(...at, 'denied')])).toEqual([])
  expect(runsOf([time(...at, 'asserted', 'moment'), time(...at, 'asserted', 'undated')])).toEqual([])
})
