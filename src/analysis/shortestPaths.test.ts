import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type SimplePath, shortestPaths, type Way } from './shortestPaths.ts'

/** `ab` is a certain pair, `ab?` a doubtful one. */
const ways = (text: string): Way[] =>
  text.split(' ').map((pair) => ({ actors: [pair.charAt(0), pair.charAt(1)], doubtful: pair.endsWith('?') }))
const told = (paths: readonly SimplePath[]) => paths.map(({ nodes, doubts }) => nodes.join('') + '?'.repeat(doubts))

describe('the shortest paths', () => {
  // The network of the textbook example of Yen's algorithm, C to H, as pairs: every simple path, counted by hand.
  const textbook = ways('cd ce de df ef eg fg fh gh')

  it('come by length, all of one length before the next', () => {
    expect(told(shortestPaths(textbook, 'c', 'h', 4))).toEqual(['cdfh', 'cefh', 'cegh', 'cdefh'])
    expect(shortestPaths(textbook, 'c', 'h', 100).map(({ nodes }) => nodes.length - 1)).toEqual([
      3, 3, 3, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5,
    ])
  })

  it('put those with doubtful pairs after others of the same length, and before longer ones', () => {
    const two = ways('ab? bz ac cz ad? dz? ae ef fz')
    expect(told(shortestPaths(two, 'a', 'z', 9))).toEqual(['acz', 'abz?', 'adz??', 'aefz'])
  })

  it('are not longer than the shortest by more than the detour that is allowed', () => {
    expect(shortestPaths(textbook, 'c', 'h', 100, 1).map(({ nodes }) => nodes.length - 1)).toEqual([
      3, 3, 3, 4, 4, 4, 4, 4, 4,
    ])
    expect(shortestPaths(textbook, 'c', 'h', 100, 0).length).toBe(3)
  })

  it('take the more certain of two ways to the same node', () => {
    expect(told(shortestPaths(ways('ab? bx ac cx xz'), 'a', 'z', 1))).toEqual(['acxz'])
  })

  it('are none where the network falls apart, or where there is nowhere to go', () => {
    expect(shortestPaths(ways('ab yz'), 'a', 'z', 3)).toEqual([])
    expect(shortestPaths(ways('ab'), 'a', 'a', 3)).toEqual([])
    expect(shortestPaths([], 'a', 'z', 3)).toEqual([])
  })

  it('do not lose themselves in a crowd behind the start, from which nothing leads on', () => {
    const crowd = Array.from({ length: 40 }, (_, i) => i).flatMap((i) =>
      Array.from({ length: i }, (_, j): Way => ({ actors: [`n${i}`, `n${j}`], doubtful: false })),
    )
    const all = [...crowd, { actors: ['n0', 'z'], doubtful: false } as const]
    expect(shortestPaths(all, 'n0', 'z', 8).map(({ nodes }) => nodes)).toEqual([['n0', 'z']])
  })

  it('are those that trying everything finds, in any small network', () => {
    const letters = [...'abcdef']
    const pairs = letters.flatMap((a, i) => letters.slice(i + 1).map((b): [string, string] => [a, b]))
    const network = fc
      .subarray(pairs)
      .chain((chosen) =>
        fc
          .array(fc.boolean(), { minLength: chosen.length, maxLength: chosen.length })
          .map((doubts) => chosen.map((actors, i): Way => ({ actors, doubtful: doubts[i] ?? false }))),
      )
    fc.assert(
      fc.property(network, fc.integer({ min: 1, max: 12 }), (some, most) => {
        const rank = ({ nodes, doubts }: SimplePath) => nodes.length * 100 + doubts
        const found = shortestPaths(some, 'a', 'f', most)
        const every = everyPath(some, ['a'], 0)
        expect(found.map(rank)).toEqual(
          every
            .map(rank)
            .sort((a, b) => a - b)
            .slice(0, most),
        )
        const keys = new Set(every.map(({ nodes }) => nodes.join('')))
        expect(new Set(found.map(({ nodes }) => nodes.join(''))).size).toBe(found.length)
        for (const { nodes } of found) expect(keys).toContain(nodes.join(''))
      }),
      { numRuns: 300 },
    )
  })
})

const everyPath = (some: readonly Way[], nodes: readonly string[], doubts: number): SimplePath[] => {
  const end = nodes.at(-1)
  if (end === 'f') return [{ nodes, doubts }]
  return some
    .filter(({ actors: [a, b] }) => a === end || b === end)
    .flatMap(({ actors: [a, b], doubtful }) => {
      const next = a === end ? b : a
      return nodes.includes(next) ? [] : everyPath(some, [...nodes, next], doubts + Number(doubtful))
    })
}
