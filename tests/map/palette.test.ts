import { describe, expect, it } from 'vitest'
import { relations } from '../../src/model/relation.ts'
import { type Palette, palettes } from '../../src/scene/palette.ts'
import { apart, ciede2000, contrast, type Lab, labOf, linearOf, luminanceOf, visions } from './colour.ts'

describe('the helpers agree with', () => {
  it.each<[Lab, Lab, number]>([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1.0],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
    [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ])('the test data of Sharma, Wu and Dalal for CIEDE2000: %j %j', (one, other, difference) => {
    expect(ciede2000(one, other)).toBeCloseTo(difference, 4)
    expect(ciede2000(other, one)).toBeCloseTo(difference, 4)
  })

  it('the definitions of white, black and their contrast', () => {
    expect(contrast('#FFFFFF', '#000000')).toBeCloseTo(21, 9)
    expect(luminanceOf(linearOf('#FFFFFF'))).toBeCloseTo(1, 9)
    const [l, a, b] = labOf(linearOf('#FFFFFF'))
    expect([l, Math.abs(a) < 0.02, Math.abs(b) < 0.02]).toEqual([expect.closeTo(100, 4), true, true])
  })

  it.each([
    ['light', 'alliance', 9.6],
    ['light', 'cooperation', 4.46],
    ['light', 'rivalry', 6.09],
    ['light', 'affiliation', 5.42],
    ['light', 'soft-alliance', 3.1],
    ['light', 'soft-rivalry', 3.08],
    ['light', 'ink', 16.2],
    ['light', 'ink-2', 7.0],
    ['dark', 'alliance', 8.1],
    ['dark', 'cooperation', 11.61],
    ['dark', 'soft-cooperation', 4.29],
  ] as const)('the tokens’ contrast of %s %s with paper, %f', (theme, paint, ratio) => {
    expect(Math.abs(contrast(palettes[theme][paint], palettes[theme].paper) - ratio)).toBeLessThan(0.06)
  })

  it.each([
    ['light', [34.5, 29.7, 24.6, 19.7]],
    ['dark', [31.0, 28.1, 21.2, 11.7]],
  ] as const)('the tokens’ distances of alliance from cooperation: %s', (theme, distances) => {
    const { alliance, cooperation } = palettes[theme]
    for (const [i, vision] of visions.entries())
      expect(Math.abs(apart(alliance, cooperation, vision) - (distances[i] ?? 0))).toBeLessThan(0.11)
  })
})

describe.each(['light', 'dark'] as const)('the palette %s', (theme) => {
  const palette: Palette = palettes[theme]
  const over = (paint: keyof Palette, ground: keyof Palette = 'paper') => contrast(palette[paint], palette[ground])

  it.each(relations)('keeps %s at 3 : 1 on paper, soft too', (relation) => {
    expect(over(relation)).toBeGreaterThanOrEqual(3)
    expect(over(`soft-${relation}`)).toBeGreaterThanOrEqual(3)
  })

  it.each(relations)('keeps %s at 3 : 1 on the band of the selection', (relation) => {
    expect(over(relation, 'sel')).toBeGreaterThanOrEqual(3)
  })

  it('keeps what nodes are drawn with at 3 : 1', () => {
    expect(over('node-line')).toBeGreaterThanOrEqual(3)
    expect(over('node-line', 'node-fill')).toBeGreaterThanOrEqual(3)
  })

  it.each(['ink', 'ink-2', 'ink-3'] as const)('keeps text in %s at 4.5 : 1 on paper and panels', (paint) => {
    expect(over(paint)).toBeGreaterThanOrEqual(4.5)
    expect(over(paint, 'panel')).toBeGreaterThanOrEqual(4.5)
  })

  it('keeps text on notes and on the selection at 4.5 : 1', () => {
    expect(over('ink', 'note')).toBeGreaterThanOrEqual(4.5)
    expect(over('ink', 'sel')).toBeGreaterThanOrEqual(4.5)
    expect(over('ink-2', 'sel')).toBeGreaterThanOrEqual(4.5)
  })

  it.each(visions)('keeps the three signed relations 10 apart in %s vision', (vision) => {
    const signed = ['alliance', 'cooperation', 'rivalry'] as const
    for (const [i, one] of signed.entries())
      for (const other of signed.slice(i + 1))
        expect(apart(palette[one], palette[other], vision), `${one} and ${other}`).toBeGreaterThanOrEqual(10)
  })

  it('keeps a soft line apart from a full one of its relation', () => {
    for (const relation of relations)
      expect(apart(palette[relation], palette[`soft-${relation}`], 'normal')).toBeGreaterThanOrEqual(6)
  })
})
