import { Grid } from '../lib/grid.ts'
import { distance, mix, type Vector } from '../lib/vector.ts'
import type { Positions } from '../model/position.ts'
import type { Visible } from '../model/visible.ts'

/**
 * Where each visible actor stands, in map pixels: where the reader dragged it, else where the composition has it, else
 * on the free spot nearest to those it is tied to. A place found for one moves no other.
 */
export const placesOf = (visible: Visible, positions: Positions): ReadonlyMap<string, Vector> => {
  const { width, height } = positions.sheet
  const onSheet = ({ x, y }: Vector): Vector => ({ x: x * width, y: y * height })
  const places = new Map<string, Vector>()
  const homeless: string[] = []
  for (const { id } of visible.actors) {
    const moved = visible.view.moved[id]
    const place = moved ? { x: moved[0], y: moved[1] } : positions.nodes[id]
    if (place) places.set(id, onSheet(place))
    else homeless.push(id)
  }
  if (homeless.length === 0) return places
  const taken = new Grid<Vector>(room)
  for (const place of [...Object.values(positions.nodes).map(onSheet), ...places.values()]) take(taken, place)
  const partners = partnersOf(visible, homeless)
  const searched = new Map<string, number>()
  for (const id of homeless.sort()) {
    const known = (partners.get(id) ?? []).flatMap((partner) => places.get(partner) ?? [])
    const spot = freeSpot(startFrom(known, { x: width / 2, y: height / 2 }), taken, searched)
    places.set(id, spot)
    take(taken, spot)
  }
  return places
}

const room = 92
const take = (taken: Grid<Vector>, place: Vector): void => taken.insert({ ...place, width: 0, height: 0 }, place)

const partnersOf = (visible: Visible, ids: readonly string[]): ReadonlyMap<string, string[]> => {
  const partners = new Map<string, string[]>(ids.map((id) => [id, []]))
  for (const { actors } of visible.ties) {
    partners.get(actors[0])?.push(actors[1])
    partners.get(actors[1])?.push(actors[0])
  }
  return partners
}

/** The middle of the partners; beside a single one, away from the crowd in the middle of the sheet. */
const startFrom = (known: readonly Vector[], sheet: Vector): Vector => {
  const [only] = known
  if (!only) return sheet
  if (known.length === 1) return mix(only, sheet, -0.12)
  const sum = known.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }))
  return { x: sum.x / known.length, y: sum.y / known.length }
}

/**
 * Looks outwards in a spiral of golden angles for a spot with room around it. `searched` remembers how far the spiral around
 * a start has been searched, since what was taken stays taken.
 */
const freeSpot = (start: Vector, taken: Grid<Vector>, searched: Map<string, number>): Vector => {
  const key = `${start.x} ${start.y}`
  for (let i = searched.get(key) ?? 0; ; i += 1) {
    searched.set(key, i)
    const reach = 26 * Math.sqrt(i)
    const spot = { x: start.x + reach * Math.cos(i * 2.39996), y: start.y + reach * Math.sin(i * 2.39996) }
    const near = taken.near({ x: spot.x - room, y: spot.y - room, width: 2 * room, height: 2 * room })
    if ([...near].every(({ item }) => distance(spot, item) > room)) return spot
  }
}
