import { describe, expect, it } from 'vitest'
import { onScreen, orlandOnPage } from '../../tests/fixtures/orlandOnPage.ts'
import { tieOf } from '../../tests/fixtures/records.ts'
import { distance, distanceToSegment } from '../lib/vector.ts'
import { placesOf } from './places.ts'

const { visible, positions } = onScreen(orlandOnPage())
const actors = (...ids: string[]) => ids.map((id) => ({ ...visible.actors[0], id })) as typeof visible.actors
const crowd = Array.from({ length: 25 }, (_, i) => `guest-${i}`)
const at = (places: ReturnType<typeof placesOf>, id: string) => places.get(id) ?? expect.fail(id)

describe('an actor that the composition does not place', () => {
  const guests = {
    ...visible,
    actors: [...visible.actors, ...actors('guest')],
    ties: [...visible.ties, tieOf('arden', 'guest')],
  }

  it('moves no other', () => {
    const [before, after] = [placesOf(visible, positions), placesOf(guests, positions)]
    for (const [id, place] of before) expect(after.get(id)).toEqual(place)
  })

  it('stands near those that it is tied to, with room around it', () => {
    const places = placesOf(guests, positions)
    const guest = at(places, 'guest')
    expect(distance(guest, at(places, 'arden'))).toBeLessThan(distance(guest, at(places, 'brim')))
    for (const id of ['arden', 'brim', 'corr']) expect(distance(guest, at(places, id))).toBeGreaterThan(92)
  })

  it('stands off the line between two that it is tied to, however much in its middle it would be', () => {
    const between = { ...guests, ties: [...visible.ties, tieOf('arden', 'guest'), tieOf('brim', 'guest')] }
    const places = placesOf(between, positions)
    expect(distanceToSegment(at(places, 'guest'), at(places, 'arden'), at(places, 'brim'))).toBeGreaterThan(38)
  })

  it('leaves room to others like it, in whatever order they come', () => {
    const many = { ...visible, actors: [...visible.actors, ...actors(...crowd)] }
    const places = placesOf(many, positions)
    for (const [i, a] of crowd.entries())
      for (const b of crowd.slice(i + 1)) expect(distance(at(places, a), at(places, b))).toBeGreaterThan(92)
    const turned = placesOf({ ...many, actors: [...many.actors].reverse() }, positions)
    for (const [id, place] of places) expect(turned.get(id)).toEqual(place)
  })

  it('does not take the place of one that is not on the map now', () => {
    const alone = { ...visible, actors: actors('guest'), ties: [] }
    const middle = { ...positions, nodes: { absent: { x: 0.5, y: 0.5 } } }
    expect(distance(at(placesOf(alone, middle), 'guest'), { x: 300, y: 200 })).toBeGreaterThan(92)
  })
})

it('where the reader dragged an actor goes before the composition', () => {
  const moved = { ...visible, view: { ...visible.view, moved: { arden: [1, 0.5] as const } } }
  expect(at(placesOf(moved, positions), 'arden')).toEqual({ x: 600, y: 200 })
})
