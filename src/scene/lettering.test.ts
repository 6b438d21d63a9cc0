import { describe, expect, it } from 'vitest'
import { actorOf } from '../../tests/fixtures/records.ts'
import { letteringOf } from './lettering.ts'

const named = (name: string, prominence: 0 | 1 | 2 | 3 | 4 = 2) => ({ ...actorOf('a', 'state', prominence), name })
const lines = (name: string) => letteringOf(named(name), false, 1).lines.map(({ text }) => text.text)

describe('the lettering of a name', () => {
  it('has the sizes of the tokens, the floor of 12 px on screen', () => {
    const size = (prominence: 0 | 1 | 2 | 3 | 4, scale = 1) =>
      letteringOf(named('A', prominence), false, scale).lines[0]?.text.size
    expect([size(0), size(1), size(2), size(3), size(4)]).toEqual([24, 20, 16.5, 14.5, 14.5])
    expect(size(3, 0.8)).toBe(15)
    expect(size(0, 0.8)).toBe(24)
  })

  it('breaks a long name once, near its middle, and never with an ellipsis', () => {
    expect(lines('Taliban')).toEqual(['Taliban'])
    expect(lines('Twenty characters ok')).toEqual(['Twenty characters ok'])
    expect(lines('National Resistance Front')).toEqual(['National', 'Resistance Front'])
    expect(lines('Antidisestablishmentarianism')).toEqual(['Antidisestablishmentarianism'])
  })

  it('keeps a hyphened name together', () => {
    expect(lines('ISIS-K')).toEqual(['ISIS\u2011K'])
  })

  it('is as wide as its widest line and as tall as its lines', () => {
    const [one, two] = [letteringOf(named('Arden'), false, 1), letteringOf(named('Arden'), false, 1, ['Arden', 'Ard'])]
    expect(two.width).toBe(one.width)
    expect(two.height - one.height).toBeCloseTo(16.5 * 1.13, 9)
    expect(letteringOf(named('Arden and Brim'), false, 1).width).toBeGreaterThan(one.width)
  })
})
