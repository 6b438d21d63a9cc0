import { distance, type Vector } from '../../lib/vector.ts'
import type { LayoutInput } from './layout.ts'
import { seatsFor, shorten } from './seats.ts'

/**
 * Camps apart from each other, and in each its nodes in a ring, so placed that ties are short. The same input gives the same
 * places; left and right, above and below are as in what the reader saw before.
 */
export const campLayout = (
  { nodes, edges, sheet }: Pick<LayoutInput, 'nodes' | 'edges' | 'sheet'>,
  camps: readonly (readonly string[])[],
): ReadonlyMap<string, Vector> => {
  const at = new Map(nodes.map((node) => [node.id, node.at]))
  const groups = camps
    .filter((ids) => ids.length > 0)
    .map((ids) => seatsFor([...ids].sort(byAngle(at))))
    .sort((a, b) => b.ids.length - a.ids.length)
  const middles = apart(groups.map(({ reach }) => reach))
  const places = new Map<string, Vector>()
  for (const [index, { ids, seats }] of groups.entries()) {
    const middle = middles[index] ?? { x: 0, y: 0 }
    for (const [i, id] of ids.entries()) {
      const seat = seats[i] ?? { x: 0, y: 0 }
      places.set(id, { x: middle.x + seat.x, y: middle.y + seat.y })
    }
  }
  mirrorAs(at, places, 'x')
  mirrorAs(at, places, 'y')
  for (const { ids } of groups) shorten(ids, places, edges)
  return centred(places, sheet)
}

/** Around the middle of its own, so that a ring keeps the order that the reader knows. */
const byAngle = (at: ReadonlyMap<string, Vector>) => (a: string, b: string) => {
  const middle = meanOf([...at.values()])
  const angle = (id: string) => {
    const { x, y } = at.get(id) ?? middle
    return Math.atan2(y - middle.y, x - middle.x)
  }
  return angle(a) - angle(b) || (a < b ? -1 : 1)
}

/** A window is wider than high: camps stand side by side rather than one above the other. */
const stretch = 1.5
/** So many camps look for the nearest free spot; the rest, single nodes of a very large map, stand in rows beneath. */
const most = 80
const rowLength = 40

const apart = (reaches: readonly number[]): Vector[] => {
  const middles: Vector[] = []
  for (const reach of reaches.slice(0, most)) {
    for (let i = 0; ; i += 1) {
      const r = 9 * Math.sqrt(i)
      const spot = { x: stretch * r * Math.cos(i * 2.39996), y: r * Math.sin(i * 2.39996) }
      if (middles.every((other, index) => distance(spot, other) >= reach + (reaches[index] ?? 0))) {
        middles.push(spot)
        break
      }
    }
  }
  const bottom = Math.max(0, ...middles.map(({ y }, index) => y + (reaches[index] ?? 0)))
  for (const index of reaches.slice(most).keys())
    middles.push({
      x: ((index % rowLength) - rowLength / 2) * 110,
      y: bottom + 110 * (1 + Math.floor(index / rowLength)),
    })
  return middles
}

/** Mirrors the places along an axis where that brings them nearer to what was seen before. */
const mirrorAs = (before: ReadonlyMap<string, Vector>, places: Map<string, Vector>, axis: 'x' | 'y'): void => {
  const was = meanOf([...places.keys()].flatMap((id) => before.get(id) ?? []))
  const is = meanOf([...places.values()])
  let together = 0
  for (const [id, place] of places) together += (place[axis] - is[axis]) * ((before.get(id)?.[axis] ?? 0) - was[axis])
  if (together >= 0) return
  for (const [id, place] of places) places.set(id, { ...place, [axis]: 2 * is[axis] - place[axis] })
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
