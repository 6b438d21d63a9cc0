import { distance, type Vector } from '../../lib/vector.ts'
import type { Edge } from '../graph.ts'

/** Where the nodes of a camp sit around its middle, and how far it reaches with room for names. */
export interface Seats {
  readonly ids: readonly string[]
  readonly seats: readonly Vector[]
  readonly reach: number
}

/** In map pixels: from node to node on a ring, and around the whole for names. */
const room = 128
const names = 96
/** A ring of more would leave an empty middle; they fill the whole disc, as seeds do in a sunflower (Vogel 1979). */
const largestRing = 24

export const seatsFor = (ids: readonly string[]): Seats => {
  const count = ids.length
  if (count === 1) return { ids, seats: [{ x: 0, y: 0 }], reach: names * 0.7 }
  if (count > largestRing) {
    const step = room * 0.62
    const seats = ids.map((_, i) => {
      const r = step * Math.sqrt(i + 0.5)
      return { x: r * Math.cos(i * 2.39996), y: r * Math.sin(i * 2.39996) }
    })
    return { ids, seats, reach: step * Math.sqrt(count) + names }
  }
  const radius = Math.max(room / 2, (room * count) / (2 * Math.PI))
  // From the left, and round as the angles of the order run.
  const seats = ids.map((_, i) => {
    const angle = -Math.PI + ((i + 0.5) / count) * 2 * Math.PI
    return { x: radius * Math.cos(angle), y: 0.86 * radius * Math.sin(angle) }
  })
  return { ids, seats, reach: radius + names }
}

/** Larger camps keep their order: trying every swap would take too long. */
const crowd = 60
const rounds = 24

/** Swaps the places of two nodes of a camp as long as that shortens their ties. */
export const shorten = (ids: readonly string[], places: Map<string, Vector>, edges: readonly Edge[]): void => {
  if (ids.length > crowd) return
  const partners = new Map<string, string[]>(ids.map((id) => [id, []]))
  for (const { actors } of edges) {
    partners.get(actors[0])?.push(actors[1])
    partners.get(actors[1])?.push(actors[0])
  }
  const where = (id: string): Vector => places.get(id) ?? { x: 0, y: 0 }
  const length = (id: string) =>
    (partners.get(id) ?? []).reduce((sum, other) => sum + distance(where(id), where(other)), 0)
  for (let round = 0; round < rounds; round += 1) {
    let swapped = false
    for (const [i, a] of ids.entries()) {
      for (const b of ids.slice(i + 1)) {
        const before = length(a) + length(b)
        const [atA, atB] = [where(a), where(b)]
        places.set(a, atB)
        places.set(b, atA)
        if (length(a) + length(b) < before - 0.01) swapped = true
        else {
          places.set(a, atA)
          places.set(b, atB)
        }
      }
    }
    if (!swapped) return
  }
}
