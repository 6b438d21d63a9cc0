import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { karate } from '../../tests/fixtures/karate.ts'
import { signedCommunities } from './signedCommunities.ts'
import { signedModularity } from './signedModularity.ts'
import { type SignedLink, signedNetwork } from './signedNetwork.ts'

/** `ab` is positive, `ab-` negative. */
const edges = (text: string): SignedLink[] =>
  text.split(' ').map((pair) => ({ actors: [pair.charAt(0), pair.charAt(1)], positive: !pair.endsWith('-') }))
const groupsOf = (some: readonly SignedLink[]) => signedCommunities(some).groups.map((group) => group.join(''))

/** Two pairs of friends, each an enemy of one of the other pair. */
const twoCamps = edges('ab cd ac- bd-')

describe('signed modularity', () => {
  const at = (some: readonly SignedLink[], groups: string) =>
    signedModularity(signedNetwork(some), [...groups].map(Number))

  it('is as worked out by hand', () => {
    // w+ = w− = 2, each node has one of either: chance takes 1/4 − 1/4 = 0 from every pair, itself included. So Q counts the
    // ties inside, both ways, over 2w+ + 2w− = 8.
    expect(at(twoCamps, '0011')).toBeCloseTo(4 / 8, 12)
    expect(at(twoCamps, '0000')).toBeCloseTo(0, 12)
    expect(at(twoCamps, '0101')).toBeCloseTo(-4 / 8, 12)
    expect(at(twoCamps, '0123')).toBeCloseTo(0, 12)
  })

  it('is Newman’s where nothing is hostile', () => {
    // Two triangles joined by one tie, the textbook example: 2 × (3/7 − (7/14)²) = 5/14.
    expect(at(edges('ab bc ac de ef df cd'), '000111')).toBeCloseTo(5 / 14, 12)
  })

  it('of enemies alone is best where each stands alone', () => {
    // w− = 1: together (−2 + (2 × 2) / 2) / 2 = 0; apart ((1 × 1) / 2 × 2) / 2 = 1/2.
    expect(at(edges('ab-'), '00')).toBeCloseTo(0, 12)
    expect(at(edges('ab-'), '01')).toBeCloseTo(0.5, 12)
    expect(signedModularity(signedNetwork([]), [])).toBe(0)
  })
})

describe('communities', () => {
  it('are the camps of a network that has them', () => {
    expect(groupsOf(twoCamps)).toEqual(['ab', 'cd'])
    expect(signedCommunities(twoCamps).modularity).toBeCloseTo(0.5, 12)
    expect(groupsOf(edges('ab bc ac de ef df cd-'))).toEqual(['abc', 'def'])
    expect(signedCommunities([])).toEqual({ groups: [], modularity: 0 })
  })

  it('of the karate club reach the modularity that is proven to be the best (Brandes et al. 2008): 0.4198, in four groups', () => {
    const found = signedCommunities(karate.pairs.map((actors) => ({ actors, positive: true })))
    expect(found.modularity).toBeCloseTo(0.4198, 4)
    expect(found.groups.length).toBe(4)
  })

  it('are not worse than the best of all divisions, in any small network, and tell their modularity rightly', () => {
    const letters = [...'abcdef']
    const pairs = letters.flatMap((a, i) => letters.slice(i + 1).map((b): [string, string] => [a, b]))
    const networks = fc
      .array(fc.constantFrom(-1, 0, 0, 1), { minLength: pairs.length, maxLength: pairs.length })
      .map((signs) =>
        pairs.flatMap((actors, i): SignedLink[] => (signs[i] ? [{ actors, positive: signs[i] === 1 }] : [])),
      )
    fc.assert(
      fc.property(networks, (some) => {
        const network = signedNetwork(some)
        const best = Math.max(0, ...divisions(network.nodes.length).map((one) => signedModularity(network, one)))
        const { groups, modularity } = signedCommunities(some)
        expect(modularity).toBeCloseTo(best, 9)
        const numbers = network.nodes.map((node) => groups.findIndex((group) => group.includes(node)))
        expect(signedModularity(network, numbers)).toBeCloseTo(modularity, 9)
      }),
      { numRuns: 150, seed: 1 },
    )
  })

  it('do not depend on the order in which ties are told', () => {
    const some = edges('ab bc cd de ea ac- bd- ce fg gh fh ag- bh-')
    expect(groupsOf([...some].reverse())).toEqual(groupsOf(some))
  })
})

/** Every way to divide n things into groups. */
const divisions = (n: number): number[][] =>
  n === 0
    ? [[]]
    : divisions(n - 1).flatMap((some) =>
        Array.from({ length: Math.max(-1, ...some) + 2 }, (_, group) => [...some, group]),
      )
