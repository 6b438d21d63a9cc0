/** Hue in degrees, saturation and lightness from 0 to 1. */
export interface Hsl {
  readonly h: number
  readonly s: number
  readonly l: number
}

const channels = (hex: string): [number, number, number] =>
  [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255) as [number, number, number]

/** A colour such as #173F7A by hue, saturation and lightness. */
export const hslOf = (hex: string): Hsl => {
  const [r, g, b] = channels(hex)
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)]
  const [l, span] = [(most + least) / 2, most - least]
  if (span === 0) return { h: 0, s: 0, l }
  const s = span / (1 - Math.abs(2 * l - 1))
  const sixth = most === r ? (g - b) / span : most === g ? (b - r) / span + 2 : (r - g) / span + 4
  return { h: (sixth * 60 + 360) % 360, s, l }
}
