import { distance, type Vector } from '../../lib/vector.ts'
import type { Edge } from '../edge.ts'

/** Where the nodes of a camp sit around its middle, and how far it reaches with room for names. */
export interface Seats {
  readonly ids: readonly string[]
  readonly seats: readonly Vector[]
  readonly reach: number
  /** Those that may change seats with each other. */
  readonly free: readonly string[]
}

/** In map pixels: from node to node on a ring, and around the whole for names. */
const room = 132
const names = 112
/** A ring of more would leave an empty middle; they fill the whole disc, as seeds do in a sunflower (Vogel 1979). */
const largestRing = 24
/** Whoever has so many ties within its camp sits in the middle of it. */
const hub = 4

/** `ids` in the order in which they sit, from the left and round; `ties` says how many each has within the camp. */
export const seatsFor = (ids: readonly string[], ties: (id: string) => number): Seats => {
  const count = ids.length
  if (count > largestRing) {
    const step = room * 0.62
    const order = [...ids].sort((a, b) => ties(b) - ties(a))
    const seats = order.map((_, i) => {
      const r = step * Math.sqrt(i + 0.5)
      return { x: r * Math.cos(i * golden), y: r * Math.sin(i * golden) }
    })
    return { ids: order, seats, reach: step * Math.sqrt(count) + names, free: order }
  }
  const busiest = ids.reduce((a, b) => (ties(b) > ties(a) ? b : a), ids[0] ?? '')
  const middle = ties(busiest) >= hub ? [busiest] : []
  const ring = ids.filter((id) => !middle.includes(id))
  const radius = Math.max(room / 2, (room * ring.length) / (2 * Math.PI))
  const seats = ring.map((_, i) => {
    const angle = -Math.PI + ((i + 0.5) / ring.length) * 2 * Math.PI
    return { x: radius * Math.cos(angle), y: flat * radius * Math.sin(angle) }
  })
  return {
    ids: [...middle, ...ring],
    seats: [...middle.map(() => ({ x: 0, y: 0 })), ...seats],
    reach: radius + names,
    free: ring,
  }
}

/** The angle by which points of a spiral never line up. */
export const golden = Math.PI * (3 - Math.sqrt(5))
/** Names are wider than high. */
const flat = 0.9

/** Larger camps keep their order: trying every swap would take too long. */
const crowd = 60
const rounds = 24

/** Swaps the places of two nodes as long as that shortens their ties. */
export const shorten = (ids: readonly string[], places: Map<string, Vector>, edges: readonly Edge[]): void => {
  if (ids.length > crowd) return
  const partners = partnersOf(ids, edges)
  const where = (id: string): Vector => places.get(id) ?? { x: 0, y: 0 }
  const length = (id: string) =>
    (partners.get(id) ?? []).reduce(
      (sum, other) => sum + (places.has(other) ? distance(where(id), where(other)) : 0),
      0,
    )
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

/** Who each of some nodes is tied to. */
export const partnersOf = (ids: readonly string[], edges: readonly Edge[]): ReadonlyMap<string, readonly string[]> => {
  const partners = new Map<string, string[]>(ids.map((id) => [id, []]))
  for (const { actors } of edges) {
    partners.get(actors[0])?.push(actors[1])
    partners.get(actors[1])?.push(actors[0])
  }
  return partners
}
