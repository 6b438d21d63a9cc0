/** A point or a direction in the plane; y grows downwards. */
export interface Vector {
  readonly x: number
  readonly y: number
}

export const add = (a: Vector, b: Vector): Vector => ({ x: a.x + b.x, y: a.y + b.y })
export const subtract = (a: Vector, b: Vector): Vector => ({ x: a.x - b.x, y: a.y - b.y })
export const scale = (a: Vector, by: number): Vector => ({ x: a.x * by, y: a.y * by })
export const mix = (a: Vector, b: Vector, t: number): Vector => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t })
export const distance = (a: Vector, b: Vector): number => Math.hypot(a.x - b.x, a.y - b.y)

/** The direction at a length of 1; (1, 0) for a direction without length. */
export const unit = (a: Vector): Vector => {
  const length = Math.hypot(a.x, a.y)
  return length === 0 ? { x: 1, y: 0 } : { x: a.x / length, y: a.y / length }
}

/** A quarter turn to the left of the way (seen on screen). */
export const leftOf = (a: Vector): Vector => ({ x: a.y, y: -a.x })

/** The distance from a point to a stretch of straight line. */
export const distanceToSegment = (p: Vector, a: Vector, b: Vector): number => {
  const along = subtract(b, a)
  const squared = along.x * along.x + along.y * along.y
  if (squared === 0) return distance(p, a)
  const t = Math.max(0, Math.min(1, ((p.x - a.x) * along.x + (p.y - a.y) * along.y) / squared))
  return distance(p, mix(a, b, t))
}
