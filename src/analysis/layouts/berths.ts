import { distance, distanceToSegment, type Vector } from '../../lib/vector.ts'
import type { Edge } from '../edge.ts'
import { partnersOf, type Seats } from './seats.ts'

/** A round of nodes with its names. */
export interface Disc {
  middle: Vector
  readonly reach: number
}

/** Some nodes that stand by the side of a disc. */
interface Berth {
  readonly home: Disc
  readonly party: Seats
}

/** So many directions are tried around a disc, on rings so far apart; beyond so many parties crossings are not counted. */
const directions = 48
const rings = [0, 1, 2, 3, 4, 5, 6, 7]
const ringStep = 64
const mostCounted = 60
/** What a tie across another, or across a node, costs, in map pixels of length. */
const crossing = 170
const covering = 260
const clear = 38
/** To stand off from one's own camp costs so much of the way; to stand nearer to another camp costs so much. */
const outwards = 0.8
const foreign = 400
/** A window is wider than high. */
const tall = 1.2
const margin = 90
const rounds = 3

/** Places each party beside its disc, where it is free, its ties are short and cross few others; and adds its disc to the others. */
export const attach = (
  berths: readonly Berth[],
  places: Map<string, Vector>,
  discs: Disc[],
  edges: readonly Edge[],
): void => {
  const partners = partnersOf(
    berths.flatMap(({ party }) => party.ids),
    edges,
  )
  const counted = berths.length <= mostCounted
  const mains = [...discs]
  const own = new Map<Berth, Disc>()
  // Whoever comes early does not know the lines of those to come: all are placed once more when these stand.
  for (let round = 0; round < (counted ? rounds : 1); round += 1)
    for (const berth of berths) {
      const { home, party } = berth
      for (const id of party.ids) places.delete(id)
      const others = [...mains, ...[...own].flatMap(([other, disc]) => (other === berth ? [] : [disc]))]
      const drawn = counted ? linesOf(edges, places) : []
      const costAt = (middle: Vector) =>
        costOf(party, middle, { partners, places, drawn }) +
        outwards * beyond(middle, home) +
        tall * Math.max(0, Math.abs(middle.y - home.middle.y) - home.reach) +
        (mains.some((disc) => disc !== home && beyond(middle, disc) < beyond(middle, home) + margin) ? foreign : 0)
      const middle = bestSpot(home, party.reach, others, costAt)
      own.set(berth, { middle, reach: party.reach })
      for (const [i, id] of party.ids.entries()) places.set(id, sum(middle, party.seats[i]))
    }
  discs.push(...own.values())
}

/** How far a spot is from the rim of a disc. */
const beyond = (spot: Vector, { middle, reach }: Disc): number => distance(spot, middle) - reach

interface Drawn {
  readonly partners: ReadonlyMap<string, readonly string[]>
  readonly places: ReadonlyMap<string, Vector>
  /** Lines that are known; none where they are too many to look at. */
  readonly drawn: readonly (readonly [Vector, Vector])[]
}

const costOf = (party: Seats, middle: Vector, { partners, places, drawn }: Drawn): number => {
  let cost = 0
  for (const [i, id] of party.ids.entries()) {
    const from = sum(middle, party.seats[i])
    for (const other of partners.get(id) ?? []) {
      const end = places.get(other)
      if (!end) continue
      cost += distance(from, end)
      if (drawn.length === 0) continue
      for (const [a, b] of drawn) if (a !== end && b !== end && cross(from, end, a, b)) cost += crossing
      for (const place of places.values())
        if (place !== end && distanceToSegment(place, from, end) < clear) cost += covering
    }
    // Nor may it stand upon a line that leads past it.
    for (const [a, b] of drawn) if (distanceToSegment(from, a, b) < clear) cost += covering
  }
  return cost
}

const bestSpot = (home: Disc, reach: number, discs: readonly Disc[], costAt: (spot: Vector) => number): Vector => {
  for (const [first] of rings.entries()) {
    // The nearest two rings that have room are compared.
    const spots = rings.slice(first, first + 2).flatMap((ring) => around(home, reach + ring * ringStep))
    const free = spots.filter((spot) => discs.every((disc) => distance(spot, disc.middle) >= disc.reach + reach - 0.5))
    if (free.length === 0) continue
    const costs = free.map((spot) => costAt(spot))
    return free[costs.indexOf(Math.min(...costs))] ?? home.middle
  }
  // A disc that is hemmed in: far out is room.
  const far = Math.max(...discs.map((disc) => distance(disc.middle, home.middle) + disc.reach)) + reach
  return { x: home.middle.x, y: home.middle.y + far }
}

const around = ({ middle, reach }: Disc, by: number): Vector[] =>
  Array.from({ length: directions }, (_, i) => {
    const angle = (2 * Math.PI * i) / directions
    return { x: middle.x + (reach + by) * Math.cos(angle), y: middle.y + (reach + by) * Math.sin(angle) }
  })

const sum = (a: Vector, b: Vector = { x: 0, y: 0 }): Vector => ({ x: a.x + b.x, y: a.y + b.y })

const linesOf = (edges: readonly Edge[], places: ReadonlyMap<string, Vector>): (readonly [Vector, Vector])[] =>
  edges.flatMap(({ actors: [a, b] }) => {
    const [from, to] = [places.get(a), places.get(b)]
    return from && to ? [[from, to] as const] : []
  })

const side = (a: Vector, b: Vector, c: Vector): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
const cross = (a: Vector, b: Vector, c: Vector, d: Vector): boolean =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
