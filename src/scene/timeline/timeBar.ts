import type { Edge } from '../../model/claimTime.ts'

/** A stretch of a line, in pixels. */
export type Stretch = readonly [from: number, to: number]

/** What one bar of a timeline is drawn of: its line, and the ends that say how well each is told. */
export interface BarParts {
  /** What is certain; absent where nothing is. */
  readonly line?: Stretch
  /** Where a date is told to the day, as far as the scale shows days. */
  readonly caps: readonly number[]
  /** Somewhere within: a date that is told by year or month. */
  readonly boxes: readonly Stretch[]
  /** About there; the first number is where nothing is left. */
  readonly fades: readonly Stretch[]
  /** Not told how far. */
  readonly hatches: readonly Stretch[]
  /** It goes on; the direction is that of time or against it. */
  readonly arrows: readonly { readonly x: number; readonly sense: 1 | -1 }[]
}

/** A date narrower than this looks like a point. */
const narrow = 5
const shortestFade = 14
const hatchLength = 26

type Mutable = { -readonly [K in keyof BarParts]: BarParts[K] extends readonly (infer T)[] ? T[] : BarParts[K] }

/** The parts of a bar on a scale; what lies outside of the bounds is left out. */
export const barParts = (start: Edge, end: Edge, place: (time: number) => number, [low, high]: Stretch): BarParts => {
  const x = (time: number) => (Number.isFinite(time) ? place(time) : time < 0 ? low + 2 : high - 2)
  const parts: Mutable = { caps: [], boxes: [], fades: [], hatches: [], arrows: [] }
  const first = draw(parts, start, [x(start.from), x(start.to)], -1)
  const last = draw(parts, end, [x(end.from), x(end.to)], 1)
  const within = (stretch: Stretch) => stretch[1] >= low && stretch[0] <= high
  const clipped = (stretch: Stretch): Stretch => [Math.max(stretch[0], low - 40), Math.min(stretch[1], high + 40)]
  return {
    ...(last > first && within([first, last]) && { line: clipped([first, last]) }),
    caps: parts.caps.filter((at) => within([at, at])),
    boxes: parts.boxes.filter(within).map(clipped),
    fades: parts.fades.filter(([a, b]) => within(a < b ? [a, b] : [b, a])),
    hatches: parts.hatches.filter(within),
    arrows: parts.arrows.filter((one) => within([one.x, one.x])),
  }
}

/** Draws one end outwards, against time (-1) or with it (1), and says where the certain part meets it. */
const draw = (parts: Mutable, { how }: Edge, [from, to]: Stretch, sense: 1 | -1): number => {
  const [inner, outer] = sense === 1 ? [from, to] : [to, from]
  if (how === 'open') {
    parts.arrows.push({ x: outer, sense })
    return outer
  }
  if (how === 'unknown') {
    parts.hatches.push(sense === 1 ? [outer, outer + hatchLength] : [outer - hatchLength, outer])
    return outer
  }
  if (how === 'faded') {
    parts.fades.push([Math.abs(outer - inner) < shortestFade ? inner + sense * shortestFade : outer, inner])
    return inner
  }
  if (to - from <= narrow) {
    parts.caps.push(outer)
    return outer
  }
  parts.boxes.push([from, to])
  return inner
}
