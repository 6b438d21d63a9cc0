import { distance, type Vector } from '../../lib/vector.ts'
import { attach, type Disc } from './berths.ts'
import type { LayoutInput } from './layout.ts'
import { golden, partnersOf, type Seats, seatsFor, shorten } from './seats.ts'

/** A camp by what holds it together: circles of friends, and those whom a rivalry alone puts there. */
interface Camp {
  readonly circles: readonly (readonly string[])[]
  readonly rivals: readonly string[]
}

/**
 * Camps apart from each other, in each its friends in a ring around whoever has many ties there, so placed that ties are short.
 * A further circle of friends, and who is in a camp for a rivalry alone, stand outside at the side of the camp, where their ties
 * cross few others. Nodes of no camp are near those that they are tied to. The same input gives the same places; left and right,
 * above and below are as in what the reader saw before.
 */
export const campLayout = (
  { nodes, edges, sheet }: Pick<LayoutInput, 'nodes' | 'edges' | 'sheet'>,
  camps: readonly Camp[],
  alone: readonly string[],
): ReadonlyMap<string, Vector> => {
  const at = new Map(nodes.map((node) => [node.id, node.at]))
  const seated = (ids: readonly string[]): Seats => {
    const inside = new Set(ids)
    const own = partnersOf(
      ids,
      edges.filter(({ actors }) => actors.every((id) => inside.has(id))),
    )
    return seatsFor([...ids].sort(byAngle(at)), (id) => new Set(own.get(id)).size)
  }
  // Where nobody is a friend, those whom rivalries put together have a ring of their own.
  const groups = camps
    .map(({ circles: [first, ...others], rivals }) => ({
      main: seated(first ?? rivals),
      others: others.map(seated),
      rivals: first ? rivals : [],
    }))
    .sort((a, b) => b.main.ids.length - a.main.ids.length)
  const places = new Map<string, Vector>()
  const discs = seat(
    groups.map(({ main }) => main),
    places,
  )
  const partners = partnersOf(
    nodes.map(({ id }) => id),
    edges,
  )
  const weight = (id: string) => partners.get(id)?.length ?? 0
  mirrorAs(at, weight, places, discs, 'x')
  mirrorAs(at, weight, places, discs, 'y')
  const rings = groups.map(({ main }) => main)
  for (const { free } of rings) shorten(free, places, edges)
  const berths = groups.flatMap(({ others, rivals }, index) => {
    const home = discs[index]
    if (!home) return []
    const single = [...rivals].map((id): Seats => ({ ids: [id], seats: [{ x: 0, y: 0 }], reach: lone, free: [] }))
    return [...others, ...single].map((party) => ({ home, party }))
  })
  attach(berths, places, discs, edges)
  for (const { free } of rings) shorten(free, places, edges)
  settle(alone, places, discs, partnersOf(alone, edges))
  return centred(places, sheet)
}

/** Who stands for itself reaches so far with its name. */
const lone = 62

/** Around the middle of all, so that a ring keeps the order that the reader knows. */
const byAngle = (at: ReadonlyMap<string, Vector>) => {
  const middle = meanOf([...at.values()])
  const angle = (id: string) => {
    const { x, y } = at.get(id) ?? middle
    return Math.atan2(y - middle.y, x - middle.x)
  }
  return (a: string, b: string) => angle(a) - angle(b) || (a < b ? -1 : 1)
}

/** A window is wider than high: camps stand side by side rather than one above the other. */
const stretch = 1.5

/** So many camps stand around the largest; on very large maps the rest stand in rows beneath. */
const mostAround = 30

/** Few camps stand far apart, so that what leads from one to the other is seen. */
const gap = (camps: number) => (camps > 6 ? 30 : 120)

const seat = (groups: readonly Seats[], places: Map<string, Vector>): Disc[] => {
  const discs: Disc[] = []
  for (const { reach } of groups.slice(0, mostAround)) {
    const middle = nearestFree({ x: 0, y: 0 }, Math.max(9, reach / 12), stretch, (spot) =>
      discs.every((other) => distance(spot, other.middle) >= reach + other.reach + gap(groups.length)),
    )
    discs.push({ middle, reach })
  }
  discs.push(...shelves(discs, groups.slice(mostAround)))
  for (const [index, { ids, seats }] of groups.entries()) {
    const { middle } = discs[index] ?? { middle: { x: 0, y: 0 } }
    for (const [i, id] of ids.entries()) {
      const { x, y } = seats[i] ?? { x: 0, y: 0 }
      places.set(id, { x: middle.x + x, y: middle.y + y })
    }
  }
  return discs
}

/** Rows beneath some discs, as wide as a window is for its height; the largest of a row come first, and say how high it is. */
const shelves = (above: readonly Disc[], groups: readonly Seats[]): Disc[] => {
  const area = [...above, ...groups].reduce((sum, { reach }) => sum + (2 * reach) ** 2, 0)
  const half = Math.max(Math.sqrt(stretch * area) / 2, ...above.map(({ middle, reach }) => Math.abs(middle.x) + reach))
  const [left, right] = [-half, half]
  let top = Math.max(...above.map(({ middle, reach }) => middle.y + reach))
  let x = left
  let height = 0
  return groups.map(({ reach }) => {
    if (x > left && x + 2 * reach > right) [x, top, height] = [left, top + height, 0]
    height = Math.max(height, 2 * reach)
    x += 2 * reach
    return { middle: { x: x - reach, y: top + reach }, reach }
  })
}

/** Looks outwards in a spiral for a spot that will do. */
const nearestFree = (start: Vector, step: number, wide: number, isFree: (spot: Vector) => boolean): Vector => {
  for (let i = 0; ; i += 1) {
    const r = step * Math.sqrt(i)
    const spot = { x: start.x + wide * r * Math.cos(i * golden), y: start.y + r * Math.sin(i * golden) }
    if (isFree(spot)) return spot
  }
}

/** So many single nodes look for the nearest spot, as long as camps are few; the rest stand in rows beneath. */
const mostNear = 80
const elbow = 120
const berth = 64

const settle = (
  alone: readonly string[],
  places: Map<string, Vector>,
  discs: readonly Disc[],
  partners: ReadonlyMap<string, readonly string[]>,
): void => {
  const known = (id: string) => (partners.get(id) ?? []).flatMap((other) => places.get(other) ?? [])
  const singles: Vector[] = []
  // Who is tied to somebody that stands already comes before who is not.
  const order = [...alone].sort((a, b) => known(b).length - known(a).length || (a < b ? -1 : 1))
  const most = discs.length > mostAround ? 0 : mostNear
  for (const id of order.slice(0, most)) {
    const spot = nearestFree(
      meanOf(known(id)),
      12,
      1.2,
      (free) =>
        discs.every(({ middle, reach }) => distance(free, middle) >= reach + berth) &&
        singles.every((other) => distance(free, other) >= elbow),
    )
    singles.push(spot)
    places.set(id, spot)
  }
  const left = order.slice(most)
  if (left.length === 0) return
  const bottom = Math.max(0, ...discs.map(({ middle, reach }) => middle.y + reach))
  const row = Math.ceil(Math.max(40, ...discs.map(({ middle, reach }) => (2 * (Math.abs(middle.x) + reach)) / elbow)))
  for (const [i, id] of left.entries())
    places.set(id, { x: ((i % row) - row / 2) * elbow, y: bottom + elbow * (1 + Math.floor(i / row)) })
}

/** Mirrors the places along an axis where that brings them nearer to what was seen before; who has more ties counts more. */
const mirrorAs = (
  before: ReadonlyMap<string, Vector>,
  weight: (id: string) => number,
  places: Map<string, Vector>,
  discs: readonly Disc[],
  axis: 'x' | 'y',
): void => {
  const was = meanOf([...places.keys()].flatMap((id) => before.get(id) ?? []))
  const is = meanOf([...places.values()])
  let together = 0
  for (const [id, place] of places)
    together += weight(id) * (place[axis] - is[axis]) * ((before.get(id)?.[axis] ?? 0) - was[axis])
  if (together >= 0) return
  const mirrored = (place: Vector): Vector => ({ ...place, [axis]: 2 * is[axis] - place[axis] })
  for (const [id, place] of places) places.set(id, mirrored(place))
  for (const disc of discs) disc.middle = mirrored(disc.middle)
}

const centred = (places: ReadonlyMap<string, Vector>, { width, height }: LayoutInput['sheet']): Map<string, Vector> => {
  const points = [...places.values()]
  if (points.length === 0) return new Map()
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const dx = width / 2 - (Math.min(...xs) + Math.max(...xs)) / 2
  const dy = height / 2 - (Math.min(...ys) + Math.max(...ys)) / 2
  return new Map([...places].map(([id, { x, y }]) => [id, { x: x + dx, y: y + dy }]))
}

const meanOf = (points: readonly Vector[]): Vector => {
  const count = Math.max(1, points.length)
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / count,
    y: points.reduce((sum, { y }) => sum + y, 0) / count,
  }
}
