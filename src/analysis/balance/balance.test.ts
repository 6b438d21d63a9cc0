import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  complete,
  entente,
  gahukuGama,
  negativePetersen,
  sloveneParties,
} from '../../../tests/fixtures/signedNetworks.ts'
import { divideInAny, divideInTwo, flipCounts } from './balance.ts'
import { partitionsOf } from './partitions.ts'
import { type SignedEdge, type SignedGraph, strainedEdges } from './signedGraph.ts'
import { isBalanced, standingOf, triadsOf } from './triads.ts'

const cycle = (signs: string): SignedGraph => ({
  size: signs.length,
  edges: [...signs].map((sign, a) => ({ a, b: (a + 1) % signs.length, sign: sign === '+' ? 1 : -1 })),
})

const balancedIn = (graph: SignedGraph): number =>
  triadsOf(graph).filter(({ edges }) => isBalanced(standingOf(edges.map((edge) => graph.edges[edge]?.sign ?? 1))))
    .length

describe('published networks', () => {
  it('finds what is known of the Gahuku-Gama tribes', () => {
    // Counts and index as in Aref and Wilson (2019), "Balance and frustration in signed networks".
    expect(gahukuGama.edges).toHaveLength(58)
    expect(gahukuGama.edges.filter(({ sign }) => sign < 0)).toHaveLength(29)
    expect(triadsOf(gahukuGama)).toHaveLength(68)
    expect(balancedIn(gahukuGama)).toBe(59)
    const best = divideInTwo(gahukuGama)
    expect(best.strained).toHaveLength(7)
    expect(best.atLeast).toBe(7)
    // By hand: {1, 2, 15, 16}, {3, 4, 6, 7, 8, 11, 12} and {5, 9, 10, 13, 14} strain 5–7 and 7–13 alone; and the rings 6–7–13
    // and 5–7–11–9, which share no edge, have one negative edge each, so that no number of camps strains fewer.
    const any = divideInAny(gahukuGama)
    expect(any.strained).toHaveLength(2)
    expect(any.atLeast).toBe(2)
  })

  it('parts the Slovene parties but for the SNS, which stands with two of its own side and against two', () => {
    // By hand: SNS–ZS-ESS–ZLSD and SNS–DS–LDS are strained triads without a common edge, so two must flip at least.
    const best = divideInTwo(sloveneParties)
    expect([best.strained.length, best.atLeast]).toEqual([2, 2])
    const side = (party: number) => best.camps[party]
    expect([0, 2, 5, 7, 8].map(side)).toEqual([0, 0, 0, 0, 0])
    expect([1, 3, 4, 6].map(side)).toEqual([1, 1, 1, 1])
    const any = divideInAny(sloveneParties)
    expect([any.strained.length, any.atLeast]).toEqual([2, 2])
  })

  it('finds the two camps of 1914', () => {
    const best = divideInTwo(entente)
    expect(best.strained).toEqual([])
    expect(best.camps).toEqual([0, 0, 0, 1, 1, 1])
    expect(best.ways).toBe(1)
    expect(balancedIn(entente)).toBe(20)
  })

  it('needs three flips for the Petersen graph of rivals, and none with many camps', () => {
    expect(divideInTwo(negativePetersen).strained).toHaveLength(3)
    expect(divideInAny(negativePetersen).strained).toHaveLength(0)
  })
})

describe('known families', () => {
  test.each([3, 4, 5, 6, 7, 8, 9, 10, 11])('%i mutual rivals: all pairs but the largest cut', (n) => {
    const graph = complete(n, () => -1)
    const { strained, atLeast } = divideInTwo(graph)
    const wanted = (n * (n - 1)) / 2 - Math.floor((n * n) / 4)
    expect([strained.length, atLeast]).toEqual([wanted, wanted])
    const any = divideInAny(graph)
    expect(any.strained).toEqual([])
    expect(new Set(any.camps).size).toBe(n)
  })

  test.each([
    ['+++', 0, 0],
    ['+--', 0, 0],
    ['++-', 1, 1],
    ['---', 1, 0],
    ['+-+-+-', 1, 0],
    ['+++++-', 1, 1],
  ])('the ring %s strains %i with two camps, %i with any', (signs, two, any) => {
    expect(divideInTwo(cycle(signs)).strained).toHaveLength(two)
    expect(divideInAny(cycle(signs)).strained).toHaveLength(any)
  })

  it('counts the smallest sets of flips, and in how many each edge is', () => {
    // Two strained triads with a common edge 1–2: flipping that edge mends both, and nothing else does with one flip.
    const kite: SignedGraph = {
      size: 4,
      edges: [
        { a: 0, b: 1, sign: 1 },
        { a: 0, b: 2, sign: 1 },
        { a: 1, b: 2, sign: -1 },
        { a: 1, b: 3, sign: 1 },
        { a: 2, b: 3, sign: 1 },
      ],
    }
    expect(divideInTwo(kite)).toMatchObject({ strained: [2], ways: 1 })
    expect(flipCounts(kite, 1, 10)).toEqual([0, 0, 1, 0, 0])
    // Any edge of a strained triad mends it.
    expect(divideInTwo(cycle('++-')).ways).toBe(3)
    expect(flipCounts(cycle('++-'), 1, 10)).toEqual([1, 1, 1])
    // Two triads that do not touch: three ways each.
    const two: SignedGraph = {
      size: 6,
      edges: [...cycle('++-').edges, ...cycle('---').edges.map(({ a, b, sign }) => ({ a: a + 3, b: b + 3, sign }))],
    }
    expect(divideInTwo(two)).toMatchObject({ atLeast: 2, ways: 9 })
    expect(flipCounts(two, 2, 10)).toEqual([3, 3, 3, 3, 3, 3])
  })

  it('puts into one camp of many only who is tied by friends', () => {
    // 0 and 1 are friends, 2 and 3 each a rival of 0: that 2 and 3 share an enemy makes them no camp.
    const graph: SignedGraph = {
      size: 4,
      edges: [
        { a: 0, b: 1, sign: 1 },
        { a: 0, b: 2, sign: -1 },
        { a: 0, b: 3, sign: -1 },
      ],
    }
    expect(divideInAny(graph).camps).toEqual([0, 0, 1, 2])
    expect(divideInTwo(graph).camps).toEqual([0, 0, 1, 1])
  })

  it('proves a bound where a graph is too large for more', () => {
    // The best division of forty mutual rivals is known: into two halves. Tables of 2^39 rows are not.
    const graph = complete(40, () => -1)
    const { strained, atLeast, ways } = divideInTwo(graph)
    expect(strained).toHaveLength(780 - 400)
    expect(ways).toBeUndefined()
    // Triads without a common edge each need a flip of their own. What is left when no more are found holds no triad, so 400
    // edges at most (Mantel 1907): the other 380 make 127 triads at least.
    expect(atLeast).toBeGreaterThanOrEqual(127)
    expect(atLeast).toBeLessThanOrEqual(strained.length)
  })

  it('leaves who has no tie in no camp', () => {
    expect(divideInTwo({ size: 4, edges: [{ a: 1, b: 3, sign: -1 }] }).camps).toEqual([-1, 0, -1, 1])
  })
})

const signedGraphs = fc.integer({ min: 2, max: 8 }).chain((size) =>
  fc
    .array(fc.constantFrom<0 | 1 | -1>(0, 0, 1, -1), {
      minLength: (size * (size - 1)) / 2,
      maxLength: (size * (size - 1)) / 2,
    })
    .map((signs): SignedGraph => {
      const all = complete(size, () => 1).edges
      return { size, edges: all.flatMap((edge, i): SignedEdge[] => (signs[i] ? [{ ...edge, sign: signs[i] }] : [])) }
    }),
)

describe('against every possible division', () => {
  it('finds the best two camps, and how many smallest sets of flips there are', () => {
    fc.assert(
      fc.property(signedGraphs, (graph) => {
        const sets = new Map<number, Set<string>>()
        for (let row = 0; row < 2 ** graph.size; row += 1) {
          const strained = strainedEdges(
            graph,
            Array.from({ length: graph.size }, (_, node) => (row >> node) & 1),
          )
          sets.set(strained.length, (sets.get(strained.length) ?? new Set()).add(strained.join()))
        }
        const least = Math.min(...sets.keys())
        const smallest = [...(sets.get(least) ?? [])]
        const found = divideInTwo(graph)
        expect([found.strained.length, found.atLeast, found.ways]).toEqual([least, least, smallest.length])
        expect(flipCounts(graph, least, 28)).toEqual(
          graph.edges.map((_, edge) => smallest.filter((set) => set.split(',').includes(String(edge))).length),
        )
      }),
      { numRuns: 150 },
    )
  })

  it('finds the best division into any number of camps, which never strains more than two', () => {
    fc.assert(
      fc.property(signedGraphs, (graph) => {
        let least = Number.POSITIVE_INFINITY
        partitionsOf(graph.size).each((_, camps) => {
          least = Math.min(least, strainedEdges(graph, [...camps]).length)
        })
        const found = divideInAny(graph)
        expect([found.strained.length, found.atLeast]).toEqual([least, least])
        expect(least).toBeLessThanOrEqual(divideInTwo(graph).strained.length)
      }),
      { numRuns: 150 },
    )
  })
})
