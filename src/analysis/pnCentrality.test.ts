import { describe, expect, it } from 'vitest'
import { pnCentrality } from './pnCentrality.ts'
import type { SignedLink } from './signedNetwork.ts'

describe('PN centrality', () => {
  it('is that of the published example (Everett & Borgatti 2014, table 5)', () => {
    const table = [
      '0  1  0  1  0  0  0 -1 -1  0',
      '1  0  1 -1  1 -1 -1  0  0  0',
      '0  1  0  1 -1  0  0  0 -1  0',
      '1 -1  1  0  1 -1 -1  0  0  0',
      '0  1 -1  1  0  1  0 -1  0 -1',
      '0 -1  0 -1  1  0  1  0  1 -1',
      '0 -1  0 -1  0  1  0  1 -1  1',
      '-1  0  0  0 -1  0  1  0  1  0',
      '-1  0 -1  0  0  1 -1  1  0  1',
      '0  0  0  0 -1 -1  1  0  1  0',
    ].map((row) => row.trim().split(/\s+/).map(Number))
    const edges = table.flatMap((row, i) =>
      row.flatMap((sign, j): SignedLink[] =>
        sign !== 0 && j > i ? [{ actors: [`${i}`, `${j}`], positive: sign > 0 }] : [],
      ),
    )
    const found = [...pnCentrality(edges, 10).values()].map((score) => Math.round(score * 1000) / 1000)
    expect(found).toEqual([0.901, 0.861, 0.908, 0.861, 0.841, 0.85, 0.862, 0.902, 0.851, 0.907])
  })

  it('of one friendship, and of one enmity, is as worked out by hand', () => {
    // Two nodes: share 1/2. Friends: x = 1 + x/2, so 2. Enemies: x = 1 − x, so 1/2.
    expect(pnCentrality([{ actors: ['a', 'b'], positive: true }], 2).get('a')).toBeCloseTo(2, 9)
    expect(pnCentrality([{ actors: ['a', 'b'], positive: false }], 2).get('a')).toBeCloseTo(1 / 2, 9)
    // Among three: x = 1 − x/2, so 2/3.
    expect(pnCentrality([{ actors: ['a', 'b'], positive: false }], 3).get('a')).toBeCloseTo(2 / 3, 9)
    expect(pnCentrality([], 5).size).toBe(0)
  })
})
