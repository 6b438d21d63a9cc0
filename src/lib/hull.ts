import type { Vector } from './vector.ts'

/** The convex hull of some points, in order (Andrew 1979, the monotone chain). */
export const convexHull = (points: readonly Vector[]): Vector[] => {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y)
  if (sorted.length < 3) return sorted
  const lower = chain(sorted)
  const upper = chain(sorted.reverse())
  return [...lower.slice(0, -1), ...upper.slice(0, -1)]
}

const chain = (points: readonly Vector[]): Vector[] => {
  const kept: Vector[] = []
  for (const point of points) {
    while (kept.length > 1 && turn(kept.at(-2) as Vector, kept.at(-1) as Vector, point) <= 0) kept.pop()
    kept.push(point)
  }
  return kept
}

/** Positive where the way from a over b to c turns left. */
const turn = (a: Vector, b: Vector, c: Vector): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)

/** So many points on a circle. */
export const ringAround = ({ x, y }: Vector, radius: number, count = 20): Vector[] =>
  Array.from({ length: count }, (_, i) => ({
    x: x + radius * Math.cos((2 * Math.PI * i) / count),
    y: y + radius * Math.sin((2 * Math.PI * i) / count),
  }))
