import { distance, mix, type Vector } from '../lib/vector.ts'
import type { Positions } from '../model/position.ts'
import type { Visible } from '../model/visible.ts'

/**
 * Where each visible actor stands, in map pixels: where the reader dragged it, else where the composition has it, else
 * on the free spot nearest to those it is tied to. A place found for one moves no other.
 */
export const placesOf = (visible: Visible, positions: Positions): ReadonlyMap<string, Vector> => {
  const { width, height } = positions.sheet
  const places = new Map<string, Vector>()
  const homeless: string[] = []
  for (const { id } of visible.actors) {
    const moved = visible.view.moved[id]
    const place = moved ? { x: moved[0], y: moved[1] } : positions.nodes[id]
    if (place) places.set(id, { x: place.x * width, y: place.y * height })
    else homeless.push(id)
  }
  const partners = partnersOf(visible)
  const taken = [...Object.values(positions.nodes)].map((place) => ({ x: place.x * width, y: place.y * height }))
  for (const id of homeless.sort()) {
    const spot = freeSpot(partners.get(id) ?? [], places, [...taken, ...places.values()], width, height)
    places.set(id, spot)
  }
  return places
}

const partnersOf = (visible: Visible): ReadonlyMap<string, string[]> => {
  const partners = new Map<string, string[]>()
  for (const { actors } of visible.ties) {
    partners.set(actors[0], [...(partners.get(actors[0]) ?? []), actors[1]])
    partners.set(actors[1], [...(partners.get(actors[1]) ?? []), actors[0]])
  }
  return partners
}

const room = 92

/** Looks outwards from the middle of the partners, in a spiral of golden angles, for a spot with room around it. */
const freeSpot = (
  partners: readonly string[],
  places: ReadonlyMap<string, Vector>,
  taken: readonly Vector[],
  width: number,
  height: number,
): Vector => {
  const known = partners.flatMap((id) => places.get(id) ?? [])
  const middle = known.reduce((sum, point) => ({ x: sum.x + point.x / known.length, y: sum.y + point.y / known.length }), { x: 0, y: 0 })
  const sheet = { x: width / 2, y: height / 2 }
  const start = known.length === 0 ? sheet : known.length === 1 ? mix(middle, sheet, -0.12) : middle
  for (let i = 0; i < 4000; i += 1) {
    const reach = 26 * Math.sqrt(i)
    const spot = { x: start.x + reach * Math.cos(i * 2.39996), y: start.y + reach * Math.sin(i * 2.39996) }
    if (taken.every((other) => distance(spot, other) > room)) return spot
  }
  return start
}
