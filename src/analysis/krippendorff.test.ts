import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { disputeOf, nominalAlpha } from './krippendorff.ts'

/** A row as it is printed: a character a unit, a point where there is no value. */
const row = (text: string) => text.split(/\s+/).map((value) => (value === '.' ? undefined : value))

describe('the examples of Krippendorff 2011', () => {
  it('A: two observers, binary', () => {
    const found = nominalAlpha([row('0 1 0 0 0 0 0 0 1 0'), row('1 1 1 0 0 1 0 0 0 0')])
    // 1 − 19 · 4 / (14 · 6)
    expect(found.alpha).toBeCloseTo(0.0952, 4)
    expect(found).toMatchObject({ coders: 2, units: 10, values: 20 })
    expect(found.agreement).toBeCloseTo(0.6, 10)
  })

  it('B: two observers, five categories', () => {
    const found = nominalAlpha([row('a a b b d c c c e d d a'), row('b a b b b c c c e d d d')])
    // 310 / 448
    expect(found.alpha).toBeCloseTo(0.692, 3)
    expect(found.alpha).toBeCloseTo(310 / 448, 12)
  })

  it('C: four observers, with values missing; a unit with one value counts for nothing', () => {
    const found = nominalAlpha([
      row('1 2 3 3 2 1 4 1 2 . . .'),
      row('1 2 3 3 2 2 4 1 2 5 . 3'),
      row('. 3 3 3 2 3 4 2 2 5 1 .'),
      row('1 2 3 3 2 4 4 1 2 5 1 .'),
    ])
    expect(found.alpha).toBeCloseTo(0.743, 3)
    expect(found.alpha).toBeCloseTo(0.7434, 4)
    expect(found).toMatchObject({ coders: 4, units: 11, values: 40 })
  })
})

it('is 1 where all agree and values vary', () => {
  expect(nominalAlpha([row('a b b c'), row('a b b c'), row('a b . c')])).toMatchObject({ alpha: 1, agreement: 1 })
})

it('is not defined where every value is the same, for chance would agree as well', () => {
  const found = nominalAlpha([row('a a a'), row('a a a')])
  expect(found.alpha).toBeUndefined()
  expect(found).toMatchObject({ undefinedBy: 'no variation', agreement: 1, units: 3 })
})

it('is not defined where no unit has two values', () => {
  expect(nominalAlpha([row('a .'), row('. b')])).toEqual({ undefinedBy: 'no pairs', coders: 0, units: 0, values: 0 })
  expect(nominalAlpha([]).undefinedBy).toBe('no pairs')
  expect(nominalAlpha([row('a b c')]).undefinedBy).toBe('no pairs')
})

it('falls below 0 where coders disagree by system', () => {
  // n = 4, o = 4, e = 2 · 2 · 2 / 3
  expect(nominalAlpha([row('a b'), row('b a')]).alpha).toBeCloseTo(1 - 4 / (8 / 3), 12)
})

/** The definition by pairs, as Krippendorff 2004 (section 11.3) tells it, without any of the sums above. */
const byPairs = (coders: readonly (readonly (string | undefined)[])[]): number | undefined => {
  const units = Array.from({ length: coders[0]?.length ?? 0 }, (_, unit) =>
    coders.flatMap((coded) => coded[unit] ?? []),
  ).filter((values) => values.length > 1)
  const all = units.flat()
  let observed = 0
  for (const values of units)
    for (const [i, a] of values.entries())
      for (const [j, b] of values.entries()) if (i !== j && a !== b) observed += 1 / (values.length - 1)
  let expected = 0
  for (const [i, a] of all.entries()) for (const [j, b] of all.entries()) if (i !== j && a !== b) expected += 1
  const [disagreement, chance] = [observed / all.length, expected / (all.length * (all.length - 1))]
  return chance > 0 ? 1 - disagreement / chance : undefined
}

it('equals the definition by pairs, whoever comes first, and never passes 1', () => {
  const value = fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined, freq: 4 })
  const matrix = fc
    .integer({ min: 1, max: 8 })
    .chain((units) => fc.array(fc.array(value, { minLength: units, maxLength: units }), { minLength: 2, maxLength: 5 }))
  fc.assert(
    fc.property(matrix, (coders) => {
      const { alpha } = nominalAlpha(coders)
      const expected = byPairs(coders)
      if (expected === undefined) expect(alpha).toBeUndefined()
      else {
        expect(alpha).toBeCloseTo(expected, 10)
        expect(alpha).toBeLessThanOrEqual(1)
      }
      const again = nominalAlpha([...coders].reverse()).alpha
      if (alpha !== undefined) expect(again).toBeCloseTo(alpha, 10)
    }),
  )
})

it('tells how far the values of a unit differ', () => {
  expect(disputeOf(['a', 'a', undefined])).toBe(0)
  expect(disputeOf(['a', 'b'])).toBe(1)
  // Of three pairs, two differ.
  expect(disputeOf(['a', 'a', 'b'])).toBeCloseTo(2 / 3, 12)
  expect(disputeOf(['a'])).toBe(0)
})
