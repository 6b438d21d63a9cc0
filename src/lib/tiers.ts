/** A label beside a mark on a level line: it begins at the mark or ends there, in some tier above the line. */
export interface Placed {
  readonly tier: number
  readonly side: 'after' | 'before'
}

interface Wanted {
  readonly x: number
  readonly width: number
}

interface Bounds {
  readonly from: number
  readonly to: number
  /** How many tiers there are. */
  readonly tiers: number
}

const gap = 10

/**
 * Places labels above their marks in tiers, each tied to its mark by a leader that drops from the label's edge: no label
 * covers another or another's leader. The lowest tier that is free wins; labels that find none are left out (undefined).
 */
export const tiered = (labels: readonly Wanted[], { from, to, tiers }: Bounds): (Placed | undefined)[] => {
  const placed: { x: number; start: number; end: number; tier: number }[] = []
  const result: (Placed | undefined)[] = labels.map(() => undefined)
  // From the right, so that what runs to the right knows what it would run over.
  const order = labels.map((_, index) => index).sort((a, b) => (labels[b] as Wanted).x - (labels[a] as Wanted).x)
  for (const index of order) {
    const { x, width } = labels[index] as Wanted
    const spans = { after: [x, x + width] as const, before: [x - width, x] as const }
    const sides = (['after', 'before'] as const).filter((side) => spans[side][0] >= from && spans[side][1] <= to)
    for (let tier = 0; tier < tiers && !result[index]; tier += 1) {
      for (const side of sides) {
        const [start, end] = spans[side]
        if (placed.some((one) => collides(one, { x, start, end, tier }))) continue
        placed.push({ x, start, end, tier })
        result[index] = { tier, side }
        break
      }
    }
  }
  return result
}

interface Spot {
  readonly x: number
  readonly start: number
  readonly end: number
  readonly tier: number
}

const collides = (a: Spot, b: Spot): boolean => {
  if (a.tier === b.tier) return a.start < b.end + gap && b.start < a.end + gap
  const [low, high] = a.tier < b.tier ? [a, b] : [b, a]
  // The leader of the higher label drops past the lower one.
  return high.x > low.start - 3 && high.x < low.end + 3 && high.x !== low.x
}
