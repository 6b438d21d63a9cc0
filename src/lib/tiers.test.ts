import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tiered } from './tiers.ts'

const bounds = { from: 0, to: 400, tiers: 3 }

describe('labels in tiers', () => {
  it('stand in the lowest tier where they have room', () => {
    expect(
      tiered(
        [
          { x: 10, width: 80 },
          { x: 200, width: 80 },
        ],
        bounds,
      ),
    ).toEqual([
      { tier: 0, side: 'after', width: 80 },
      { tier: 0, side: 'after', width: 80 },
    ])
  })
  it('a label that would run over the next mark stands above, so that no leader is crossed', () => {
    const [first, second] = tiered(
      [
        { x: 100, width: 90 },
        { x: 140, width: 90 },
      ],
      { ...bounds, from: 90 },
    )
    expect(first).toMatchObject({ tier: 1, side: 'after' })
    expect(second).toMatchObject({ tier: 0, side: 'after' })
  })
  it('goes up as many tiers as it takes rather than be cut', () => {
    // Three marks close together at the end of the scale: each label ends at its mark, whole, in a tier of its own.
    const labels = [360, 375, 390].map((x) => ({ x, width: 200 }))
    const places = tiered(labels, { ...bounds, tiers: 3 })
    expect(places.map((place) => place?.width)).toEqual([200, 200, 200])
    expect(new Set(places.map((place) => place?.tier)).size).toBe(3)
  })
  it('ends at its mark where there is no room beyond it, and is left out where there is none at all', () => {
    expect(tiered([{ x: 390, width: 80 }], bounds)[0]).toEqual({ tier: 0, side: 'before', width: 80 })
    expect(tiered([{ x: 50, width: 80 }], { from: 0, to: 100, tiers: 3 })).toEqual([undefined])
    const crowd = Array.from({ length: 9 }, () => ({ x: 200, width: 150 }))
    // Three tiers, and in each no more than one: on either side of the same mark they would touch.
    expect(tiered(crowd, bounds).filter(Boolean)).toHaveLength(3)
  })
  it('never covers another label nor leaves the scale', () => {
    const label = fc.record({ x: fc.integer({ min: 0, max: 400 }), width: fc.integer({ min: 20, max: 200 }) })
    fc.assert(
      fc.property(fc.array(label, { maxLength: 12 }), (labels) => {
        const spots = tiered(labels, bounds).flatMap((place, index) => {
          const x = labels[index]?.x ?? 0
          return place ? [{ ...place, start: place.side === 'after' ? x : x - place.width }] : []
        })
        for (const [index, one] of spots.entries()) {
          expect(one.start).toBeGreaterThanOrEqual(0)
          expect(one.start + one.width).toBeLessThanOrEqual(400)
          for (const other of spots.slice(index + 1)) {
            const apart = one.start >= other.start + other.width || other.start >= one.start + one.width
            expect(one.tier !== other.tier || apart).toBe(true)
          }
        }
      }),
      { seed: 7, numRuns: 60 },
    )
  })
})
