import { type Quadratic, sample } from '../lib/quadratic.ts'
import { distanceToSegment, type Vector } from '../lib/vector.ts'
import type { Bend } from '../model/position.ts'
import { axis } from './route.ts'
import type { SceneNode } from './scene.ts'

type Stop = Pick<SceneNode, 'actor' | 'at' | 'radius'>

/** Beyond this many actors a way around one leads through the next. */
const crowd = 120
const clearance = 9
const bows = [0, 0.07, -0.07, 0.14, -0.14, 0.22, -0.22, 0.32, -0.32]

/**
 * The bend by which the ties of a pair pass the other actors: a line that ran through one would read as a tie of it. None
 * where the straight way is clear.
 */
export const detour = (a: Stop, b: Stop, nodes: readonly Stop[]): Bend | undefined => {
  if (nodes.length > crowd) return undefined
  const others = nodes.filter(({ actor }) => actor.id !== a.actor.id && actor.id !== b.actor.id)
  const sheet = { width: 1, height: 1 }
  let best: Bend | undefined
  let least = Number.POSITIVE_INFINITY
  for (const bow of bows) {
    const bend: Bend = { pair: [a.actor.id, b.actor.id], bow }
    const points = sample(axis(a, b, bend, sheet))
    const met = others.filter((other) => passesThrough(points, other)).length
    if (met < least) [best, least] = [bend, met]
    if (met === 0) break
  }
  return best?.bow ? best : undefined
}

/** How many actors some lines run through. */
export const runThrough = (lines: readonly Quadratic[], nodes: readonly Stop[]): number =>
  nodes.length > crowd
    ? 0
    : lines.reduce((sum, one) => sum + nodes.filter((node) => passesThrough(sample(one), node)).length, 0)

const passesThrough = (points: readonly Vector[], { at, radius }: Stop): boolean =>
  points.some((point, i) => i > 0 && distanceToSegment(at, points[i - 1] as Vector, point) < radius + clearance)
