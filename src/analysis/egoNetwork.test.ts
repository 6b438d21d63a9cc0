import { describe, expect, it } from 'vitest'
import { egoNetwork } from './egoNetwork.ts'

/** A path a–b–c–d with a second tie a–b, a triangle b–c–e, and an island x–y. */
const edges = ['ab', 'ab', 'bc', 'cd', 'be', 'ce', 'xy'].map((ends, i) => ({
  id: `${i}`,
  actors: [ends.charAt(0), ends.charAt(1)] as const,
}))
const within = (node: string, steps: number) => [...egoNetwork(node, steps, edges)].sort().join('')

describe('the ego network', () => {
  it.each([
    ['a', 0, 'a'],
    ['a', 1, 'ab'],
    ['a', 2, 'abce'],
    ['a', 3, 'abcde'],
    ['b', 1, 'abce'],
    ['d', 2, 'bcde'],
    ['x', 2, 'xy'],
  ])('of %s within %i is %s', (node, steps, found) => {
    expect(within(node, steps)).toBe(found)
  })

  it('of one who has no tie is itself', () => {
    expect([...egoNetwork('nobody', 2, edges)]).toEqual(['nobody'])
    expect([...egoNetwork('a', 1, [])]).toEqual(['a'])
  })
})
