import { around } from '../lib/box.ts'
import { Grid } from '../lib/grid.ts'
import { distance, distanceToSegment, mix, type Vector } from '../lib/vector.ts'
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
  const lines = linesBetween(visible, places)
  for (const id of homeless.sort()) {
    const known = (partners.get(id) ?? []).flatMap((partner) => places.get(partner) ?? [])
    const spot = freeSpot(startFrom(known, { x: width / 2, y: height / 2 }), taken, lines, searched)
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

/** The straight ways between actors that stand already, boxed for look-ups. None for a crowd, where no spot is free of them. */
const linesBetween = (visible: Visible, places: ReadonlyMap<string, Vector>): Grid<readonly [Vector, Vector]> => {
  const lines = new Grid<readonly [Vector, Vector]>(room)
  if (visible.ties.length > crowd) return lines
  for (const { actors } of visible.ties) {
    const [a, b] = actors.map((id) => places.get(id))
    if (a && b) lines.insert(around([a, b]), [a, b])
  }
  return lines
}

const crowd = 400
const clearance = 38
const patience = 900

/**
 * Looks outwards in a spiral of golden angles for a spot with room around it, off the lines as long as patience lasts.
 * `searched` remembers how far the spiral around a start has been searched, since what was taken stays taken.
 */
const freeSpot = (
  start: Vector,
  taken: Grid<Vector>,
  lines: Grid<readonly [Vector, Vector]>,
  searched: Map<string, number>,
): Vector => {
  const key = `${start.x} ${start.y}`
  for (let i = searched.get(key) ?? 0; ; i += 1) {
    searched.set(key, i)
    const reach = 26 * Math.sqrt(i)
    const spot = { x: start.x + reach * Math.cos(i * 2.39996), y: start.y + reach * Math.sin(i * 2.39996) }
    const box = { x: spot.x - room, y: spot.y - room, width: 2 * room, height: 2 * room }
    const roomy = taken.near(box).every(({ item }) => distance(spot, item) > room)
    const clear = i > patience || lines.near(box).every(({ item: [a, b] }) => distanceToSegment(spot, a, b) > clearance)
    if (roomy && clear) return spot
  }
}
