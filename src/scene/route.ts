import { curve, line, parallel, part, pointAt, type Quadratic, tangentAt } from '../lib/quadratic.ts'
import { add, distance, leftOf, mix, scale, subtract, type Vector } from '../lib/vector.ts'
import type { Bend } from '../model/position.ts'
import { outlineOf } from './outline.ts'
import type { SceneNode } from './scene.ts'

type End = Pick<SceneNode, 'actor' | 'at' | 'radius'>

const gap = 4
const spacing = 12.5

/** The curve that the ties of a pair follow, from centre to centre: straight unless the composition bends it. */
export const axis = (a: End, b: End, bend: Bend | undefined, sheet: { width: number; height: number }): Quadratic => {
  if (bend?.control) return curve(a.at, { x: bend.control[0] * sheet.width, y: bend.control[1] * sheet.height }, b.at)
  if (!bend?.bow) return line(a.at, b.at)
  const chord = subtract(b.at, a.at)
  return curve(a.at, add(mix(a.at, b.at, 0.5), scale(leftOf(chord), -2 * bend.bow)), b.at)
}

/** How lines that stand for answers part between their ends: how far from one another, and how far all of them to one side. */
export interface Fan {
  readonly swing: number
  readonly lean: number
}

/**
 * The curve of one of `count` parallel ties (0 is the leftmost), ended just outside both outlines.
 * Fanned lines swing out between their ends. Undefined where the outlines touch and no line is left.
 */
export const route = (
  a: End,
  b: End,
  along: Quadratic,
  index: number,
  count: number,
  fan?: Fan,
): Quadratic | undefined => {
  const place = index - (count - 1) / 2
  const offset = place * Math.min(spacing, (1.5 * Math.min(a.radius, b.radius)) / Math.max(1, count - 1))
  const shifted = swung(offset === 0 ? along : parallel(along, -offset), fan ? -place * fan.swing - fan.lean : 0)
  const start = leaves(shifted, a, 1)
  const end = 1 - leaves(part(shifted, 1, 0), b, 1)
  return start < end && distance(pointAt(shifted, start), pointAt(shifted, end)) > 2
    ? part(shifted, start, end)
    : undefined
}

/** A curve whose middle lies so much farther to its left. */
const swung = (whole: Quadratic, by: number): Quadratic =>
  by === 0 ? whole : curve(whole.from, add(whole.control, scale(leftOf(tangentAt(whole, 0.5)), 2 * by)), whole.to)

/** The parameter at which a curve that starts inside an outline comes out of it. */
const leaves = (path: Quadratic, { actor, at, radius }: End, limit: number): number => {
  const within = (point: Vector) => outlineOf(actor.type).contains(subtract(point, at), radius, gap)
  let [inside, outside] = [0, limit]
  for (let t = 0; t <= 1; t += 1 / 48) {
    if (!within(pointAt(path, t))) {
      outside = t
      break
    }
    inside = t
  }
  for (let i = 0; i < 10; i += 1) {
    const middle = (inside + outside) / 2
    if (within(pointAt(path, middle))) inside = middle
    else outside = middle
  }
  return outside
}
