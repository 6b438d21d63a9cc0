import { describe, expect, it } from 'vitest'
import { karate } from '../../tests/fixtures/karate.ts'
import { betweenness } from './betweenness.ts'

describe('betweenness', () => {
  it('of the kite is as Krackhardt published it (1990, Administrative Science Quarterly 35, 342–369)', () => {
    const kite = 'AB AC AD AF BD BE BG CD CF DE DF DG EG FG FH GH HI IJ'
      .split(' ')
      .map((pair) => [pair.charAt(0), pair.charAt(1)] as const)
    const found = betweenness([...'ABCDEFGHIJ'], kite)
    const rounded = Object.fromEntries([...found].map(([node, share]) => [node, Math.round(share * 1000) / 1000]))
    expect(rounded).toEqual({
      A: 0.023,
      B: 0.023,
      C: 0,
      D: 0.102,
      E: 0,
      F: 0.231,
      G: 0.231,
      H: 0.389,
      I: 0.222,
      J: 0,
    })
  })

  it('of the karate club is as published for Zachary’s data (1977): the two leaders, then 33, 3 and 32', () => {
    const found = [...betweenness(karate.nodes, karate.pairs)].sort(([, a], [, b]) => b - a).slice(0, 5)
    expect(found.map(([node]) => node)).toEqual(['1', '34', '33', '3', '32'])
    const published = [0.4376, 0.3041, 0.1452, 0.1437, 0.1383]
    for (const [i, [, share]] of found.entries()) expect(share).toBeCloseTo(published[i] ?? 0, 4)
  })

  it('counts two ways of one length for half each, a pair told twice once, and nothing among two', () => {
    const square = [...'abcd']
    const around = ['ab', 'bc', 'cd', 'da', 'ab'].map((pair) => [pair.charAt(0), pair.charAt(1)] as const)
    expect([...betweenness(square, around).values()]).toEqual([1 / 6, 1 / 6, 1 / 6, 1 / 6])
    expect([...betweenness(['a', 'b'], [['a', 'b']]).values()]).toEqual([0, 0])
  })
})
