import { around } from '../../lib/box.ts'
import { distance, type Vector } from '../../lib/vector.ts'

export interface Spread {
  readonly width: number
  readonly height: number
}

const rounds = 80

/** How places are moved. */
export interface Spreading {
  /** How far two of them must be from each other. */
  readonly apart: (a: string, b: string) => number
  /** How much more one direction may be drawn out than the other: beyond, it is no longer the map that was remembered. */
  readonly uneven: number
}

/**
 * Moves places so that they fill a room: above stays above and left stays left, and those that would stand too close move
 * apart.
 */
export const spread = (
  places: ReadonlyMap<string, Vector>,
  { width, height }: Spread,
  { apart, uneven }: Spreading,
): ReadonlyMap<string, Vector> => {
  const ids = [...places.keys()]
  const box = around([...places.values()])
  const [fitX, fitY] = [width / Math.max(1, box.width), height / Math.max(1, box.height)]
  const even = Math.min(fitX, fitY)
  const byX = Math.min(fitX, even * uneven)
  const byY = Math.min(fitY, even * uneven)
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const spots = ids.map((id) => {
    const { x, y } = places.get(id) as Vector
    return { x: width / 2 + (x - middle.x) * byX, y: height / 2 + (y - middle.y) * byY }
  })
  for (let round = 0; round < rounds; round += 1) {
    if (!pushApart(ids, spots, { width, height }, apart)) break
  }
  return new Map(ids.map((id, i) => [id, spots[i] as Vector]))
}

/** Moves each two that are too close away from each other; tells whether there were such. */
const pushApart = (
  ids: readonly string[],
  spots: Vector[],
  { width, height }: Spread,
  apart: (a: string, b: string) => number,
): boolean => {
  let moved = false
  for (let i = 0; i < ids.length; i += 1)
    for (let j = i + 1; j < ids.length; j += 1) {
      const [a, b] = [spots[i] as Vector, spots[j] as Vector]
      const wanted = apart(ids[i] as string, ids[j] as string)
      const far = distance(a, b)
      if (far >= wanted - 0.5) continue
      moved = true
      // Two at one place part sideways, each time the same way.
      const way = far > 0.01 ? { x: (b.x - a.x) / far, y: (b.y - a.y) / far } : { x: 1, y: 0.3 * (1 + i) }
      const by = (wanted - far) / 2
      const within = ({ x, y }: Vector): Vector => ({
        x: Math.min(width, Math.max(0, x)),
        y: Math.min(height, Math.max(0, y)),
      })
      spots[i] = within({ x: a.x - way.x * by, y: a.y - way.y * by })
      spots[j] = within({ x: b.x + way.x * by, y: b.y + way.y * by })
    }
  return moved
}
