/** A label beside a mark on a level line: it begins at the mark or ends there, in some tier above the line. */
export interface Placed {
  readonly tier: number
  readonly side: 'after' | 'before'
  /** Less than was wanted where there is no room for all of it. */
  readonly width: number
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

const gap = 8
/** A label is not cut shorter than this. */
const least = 96
const leftOut = 1000
/** Rather a tier higher, or two leaders crossed, than a label cut. */
const cutting = 40
const crossing = 4
/** So many ways of placing the labels so far are followed further. */
const ways = 200

interface Spot extends Placed {
  readonly x: number
  readonly start: number
  readonly end: number
}

interface Way {
  readonly cost: number
  readonly spots: readonly (Spot | undefined)[]
}

/**
 * Places labels above their marks in tiers, each tied to its mark by a leader that drops from the label's edge: no label
 * covers another, and as few as can be stand before another's leader. Low tiers and whole labels are preferred; a label that
 * finds no place is left out (undefined). The labels are taken from left to right, following the best ways so far.
 */
export const tiered = (labels: readonly Wanted[], bounds: Bounds): (Placed | undefined)[] => {
  const order = labels.map((_, index) => index).sort((a, b) => (labels[a] as Wanted).x - (labels[b] as Wanted).x)
  const beam = labels.length > 40 ? 8 : ways
  let found: Way[] = [{ cost: 0, spots: [] }]
  for (const index of order) {
    const options = spotsFor(labels[index] as Wanted, bounds)
    found = found
      .flatMap((way) => continued(way, options))
      .sort((a, b) => a.cost - b.cost)
      .slice(0, beam)
  }
  const result: (Placed | undefined)[] = labels.map(() => undefined)
  for (const [nth, index] of order.entries()) {
    const spot = found[0]?.spots[nth]
    if (spot) result[index] = { tier: spot.tier, side: spot.side, width: spot.width }
  }
  return result
}

const continued = ({ cost, spots }: Way, options: readonly (readonly [Spot, number])[]): Way[] => [
  { cost: cost + leftOut, spots: [...spots, undefined] },
  ...options
    .filter(([spot]) => !spots.some((other) => other && covers(other, spot)))
    .map(([spot, own]) => ({
      cost: cost + own + crossing * spots.filter((other) => other && crosses(other, spot)).length,
      spots: [...spots, spot],
    })),
]

const spotsFor = ({ x, width: wanted }: Wanted, { from, to, tiers }: Bounds): (readonly [Spot, number])[] =>
  (['after', 'before'] as const).flatMap((side) => {
    const room = Math.min(wanted, side === 'after' ? to - x : x - from)
    if (room < Math.min(least, wanted)) return []
    return [room, ...(room > least ? [least] : [])].flatMap((width) => {
      const [start, end] = side === 'after' ? [x, x + width] : [x - width, x]
      const cost = (width < wanted ? cutting + (wanted - width) / 4 : 0) + (side === 'before' ? 0.5 : 0)
      return Array.from({ length: tiers }, (_, tier) => [{ x, start, end, tier, side, width }, cost + tier] as const)
    })
  })

const covers = (a: Spot, b: Spot): boolean => a.tier === b.tier && a.start < b.end + gap && b.start < a.end + gap

/** Whether the leader of the higher label passes behind the lower one. */
const crosses = (a: Spot, b: Spot): boolean => {
  const [low, high] = a.tier < b.tier ? [a, b] : [b, a]
  return high.x > low.start - 2 && high.x < low.end + 2 && Math.abs(high.x - low.x) > 0.5
}
