import { describe, expect, it } from 'vitest'
import { type Paint, paints } from '../../scene/palette.ts'
import { looks } from '../figureColours.ts'
import { coloursOf } from './colours.ts'

/** Reads a colour as ECMA-376, part 1, 20.1.2.3 has it: each change in turn, in hue, saturation and lightness. */
const shown = (xml: string, resolve: (slot: string) => string): string => {
  const [, kind = '', value = '', rest = ''] = /<a:(\w+) val="(\w+)"(.*)/.exec(xml) ?? []
  if (kind === 'srgbClr') return `#${value}`
  let { h, s, l } = toHsl(resolve(value))
  for (const [, change, amount] of rest.matchAll(/<a:(\w+) val="(-?\d+)"\/>/g)) {
    if (change === 'hueOff') h += Number(amount) / 60_000
    if (change === 'satMod') s *= Number(amount) / 100_000
    if (change === 'lumMod') l *= Number(amount) / 100_000
    if (change === 'lumOff') l += Number(amount) / 100_000
  }
  return fromHsl(h, s, l)
}

const rgb = (hex: string) => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16)) as [number, number, number]

const toHsl = (hex: string) => {
  const [r, g, b] = rgb(hex).map((one) => one / 255) as [number, number, number]
  const [high, low] = [Math.max(r, g, b), Math.min(r, g, b)]
  const l = (high + low) / 2
  if (high === low) return { h: 0, s: 0, l }
  const s = l > 0.5 ? (high - low) / (2 - high - low) : (high - low) / (high + low)
  const h = high === r ? (g - b) / (high - low) : high === g ? 2 + (b - r) / (high - low) : 4 + (r - g) / (high - low)
  return { h: h * 60, s, l }
}

const fromHsl = (h: number, s: number, l: number): string => {
  const part = (n: number) => {
    const k = (n + (((h % 360) + 360) % 360) / 30) % 12
    return l - s * Math.min(l, 1 - l) * Math.max(-1, Math.min(k - 3, 9 - k, 1))
  }
  return `#${[0, 8, 4]
    .map((n) =>
      Math.round(255 * part(n))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}

const far = (a: string, b: string) => Math.max(...rgb(a).map((one, i) => Math.abs(one - (rgb(b)[i] ?? 0))))

describe('coloursOf', () => {
  it.each(Object.entries(looks))('shows every paint of the look %s as it is', (_, { palette }) => {
    const { theme, dark, xml } = coloursOf(palette)
    const [ground, ink] = dark ? (['dk', 'lt'] as const) : (['lt', 'dk'] as const)
    const resolve = (slot: string) =>
      slot.startsWith('accent')
        ? theme[slot as 'accent1']
        : theme[`${slot.startsWith('bg') ? ground : ink}${slot.endsWith('1') ? 1 : 2}`]
    for (const paint of paints) expect(far(shown(xml(paint), resolve), palette[paint]), paint).toBeLessThanOrEqual(1)
  })

  it('makes soft tints from the theme’s colours, so that another theme changes them with it', () => {
    const { xml } = coloursOf(looks.paper.palette)
    for (const paint of ['soft-alliance', 'soft-cooperation', 'soft-rivalry', 'soft-affiliation'] as Paint[])
      expect(xml(paint)).toContain('schemeClr val="accent')
  })
})
