import { pointAt, sample } from '../lib/quadratic.ts'
import { distance, distanceToSegment, type Vector } from '../lib/vector.ts'
import type { Scene, SceneTie } from './scene.ts'

/** The tie whose line passes nearest to a point, if one does within a reach; of parallel ties the nearest wins. */
export const nearestTie = (scene: Scene, point: Vector, reach: number): SceneTie | undefined => {
  let nearest: SceneTie | undefined
  let best = reach
  for (const tie of scene.ties) {
    if (!mayReach(tie, point, best)) continue
    const away = distanceToCurve(tie, point)
    if (away < best) {
      best = away
      nearest = tie
    }
  }
  return nearest
}

/** A quadratic lies within the triangle of its points, so their box rules out most ties at once. */
const mayReach = ({ curve: { from, control, to } }: SceneTie, { x, y }: Vector, reach: number): boolean =>
  x >= Math.min(from.x, control.x, to.x) - reach &&
  x <= Math.max(from.x, control.x, to.x) + reach &&
  y >= Math.min(from.y, control.y, to.y) - reach &&
  y <= Math.max(from.y, control.y, to.y) + reach

const distanceToCurve = ({ curve }: SceneTie, point: Vector): number => {
  const points = sample(curve)
  let least = distance(point, pointAt(curve, 0))
  for (let i = 1; i < points.length; i += 1) {
    least = Math.min(least, distanceToSegment(point, points[i - 1] as Vector, points[i] as Vector))
  }
  return least
}
