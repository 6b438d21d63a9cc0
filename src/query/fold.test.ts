import { expect, it } from 'vitest'
import type { Actor } from '../model/actor.ts'
import { partsOf, wholeOf } from './fold.ts'

const actors = (
  [
    ['state'],
    ['army', 'state'],
    ['command', 'army'],
    ['general', 'command'],
    ['other'],
    ['ring', 'gnir'],
    ['gnir', 'ring'],
    ['lost', 'nobody'],
  ] as const
).map(([id, partOf]) => ({ id, ...(partOf && { partOf }) }) as Actor)
const dataset = { actors, actor: new Map(actors.map((actor) => [actor.id, actor])) }

it('stands at the end of the chain of wholes', () => {
  expect(wholeOf(dataset, 'general')).toBe('state')
  expect(wholeOf(dataset, 'army')).toBe('state')
  expect(wholeOf(dataset, 'state')).toBe('state')
  expect(wholeOf(dataset, 'other')).toBe('other')
  expect(wholeOf(dataset, 'unheard-of')).toBe('unheard-of')
})

it('comes to an end where wholes run in a circle', () => {
  expect(['ring', 'gnir']).toContain(wholeOf(dataset, 'ring'))
})

it('gathers the parts of a whole, and theirs', () => {
  expect(partsOf(dataset, 'state')).toEqual(['army', 'command', 'general'])
  expect(partsOf(dataset, 'other')).toEqual([])
})
