import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seed } from '../../tests/fixtures/views.ts'
import { campsOf, type SignedEdge } from './camps.ts'

/** "ab+" for together, "ab-" for against each other. */
const edges = (...all: readonly string[]): SignedEdge[] =>
  all.map((text) => ({ actors: [text.charAt(0), text.charAt(1)], sign: text.endsWith('-') ? -1 : 1 }))
const camps = (order: string, ...all: readonly string[]) => {
  const found = campsOf([...order], edges(...all))
  return { camps: found.camps.map((camp) => camp.join('')), unfit: found.unfit }
}

describe('two camps', () => {
  it('of a balanced graph fit without exception', () => {
    expect(camps('abcd', 'ab+', 'cd+', 'ac-', 'ad-', 'bc-', 'bd-')).toEqual({ camps: ['ab', 'cd'], unfit: 0 })
  })

  it('are one where all stand together', () => {
    expect(camps('abc', 'ab+', 'bc+', 'ac+')).toEqual({ camps: ['abc'], unfit: 0 })
  })

  it('of three who are all against each other leave one pair that does not fit', () => {
    expect(camps('abc', 'ab-', 'bc-', 'ac-').unfit).toBe(1)
  })

  it('mend what the spanning tree dealt badly: one stray tie does not split four friends', () => {
    // A clique of friends, of whom a and b quarrel; e is against c and d.
    expect(camps('abcde', 'ab-', 'ac+', 'ad+', 'bc+', 'bd+', 'cd+', 'ce-', 'de-')).toEqual({
      camps: ['abcd', 'e'],
      unfit: 1,
    })
  })

  it('are found for each connected part, the largest first; who has no signed tie is in none', () => {
    expect(camps('xyabcz', 'xy-', 'ab+', 'bc-')).toEqual({ camps: ['ab', 'c', 'x', 'y'], unfit: 0 })
  })

  it('list those first who have a friend in the camp, else keep the order that they are given', () => {
    expect(camps('eabcd', 'ab+', 'ac-', 'cd+', 'ec-').camps).toEqual(['abe', 'cd'])
  })
})

const nodes = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const
const pairs = nodes.flatMap((a, i) => nodes.slice(i + 1).map((b) => [a, b] as const))
const some = fc.subarray(pairs, { minLength: 1 })

/** The fewest pairs that do not fit over every split in two. */
const fewest = (all: readonly SignedEdge[]): number => {
  const place = new Map<string, number>(nodes.map((node, i) => [node, i]))
  const splits = Array.from({ length: 2 ** nodes.length }, (_, split) => {
    const side = (id: string) => ((split >> (place.get(id) ?? 0)) & 1 ? 1 : -1)
    return all.filter(({ actors: [a, b], sign }) => side(a) * side(b) !== sign).length
  })
  return Math.min(...splits)
}

it('of any balanced graph are found exactly', () => {
  fc.assert(
    fc.property(some, fc.subarray([...nodes]), (chosen, left) => {
      const all = chosen.map((actors): SignedEdge => {
        const together = left.includes(actors[0]) === left.includes(actors[1])
        return { actors, sign: together ? 1 : -1 }
      })
      expect(campsOf(nodes, all).unfit).toBe(0)
    }),
    { seed, numRuns: 200 },
  )
})

it('say truly how many pairs do not fit, which is never fewer than can be', () => {
  let exact = 0
  const runs = 200
  fc.assert(
    fc.property(some, fc.infiniteStream(fc.boolean()), (chosen, signs) => {
      const all = chosen.map((actors): SignedEdge => ({ actors, sign: signs.next().value ? 1 : -1 }))
      const found = campsOf(nodes, all)
      const campOf = (id: string) => found.camps.findIndex((camp) => camp.includes(id))
      const counted = all.filter(({ actors: [a, b], sign }) => (campOf(a) === campOf(b) ? 1 : -1) !== sign).length
      expect(found.unfit).toBe(counted)
      expect(found.unfit).toBeGreaterThanOrEqual(fewest(all))
      if (found.unfit === fewest(all)) exact += 1
    }),
    { seed, numRuns: runs },
  )
  // A heuristic, and a good one.
  expect(exact).toBeGreaterThan(0.9 * runs)
})
