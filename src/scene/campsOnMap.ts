import { campLayout } from '../analysis/layouts/camps.ts'
import type { Positions } from '../model/position.ts'
import type { Visible } from '../model/visible.ts'
import type { CampsOfMap } from '../query/camps.ts'
import { balance as words } from '../words/balance.ts'
import { withCamps } from './camps.ts'
import { placesOf } from './places.ts'
import type { Scene } from './scene.ts'

/** Where the actors of camps stand: each camp by itself, as near to its composed place as can be. */
export const positionsOfCamps = (visible: Visible, composed: Positions, camps: CampsOfMap): Positions => {
  const { width, height } = composed.sheet
  const before = placesOf({ ...visible, view: { ...visible.view, moved: {} } }, composed)
  const nodes = visible.actors.map(({ id }) => ({ id, at: before.get(id) ?? { x: 0, y: 0 }, radius: 26 }))
  const places = campLayout({ nodes, edges: visible.ties, sheet: composed.sheet }, camps.camps, camps.alone)
  return {
    sheet: composed.sheet,
    nodes: Object.fromEntries([...places].map(([id, { x, y }]) => [id, { x: x / width, y: y / height }])),
    bends: [],
  }
}

/** Draws camps beneath a Scene: a hull for each circle of friends, rings for those placed by a rivalry, bands under what does not fit. */
export const dressInCamps =
  ({ camps, strained }: CampsOfMap) =>
  (scene: Scene, zoom: number): Scene => {
    const named = camps.flatMap(({ circles }, index) =>
      circles.map((ids, nth) => ({
        name: nth === 0 ? words.campName(index + 1) : words.circleName(index + 1),
        actors: new Set(ids),
      })),
    )
    const outside = camps.map(({ rivals }, index) => ({ mark: String(index + 1), actors: new Set(rivals) }))
    return withCamps(scene, named, strained, zoom, { note: words.ringed, camps: outside })
  }
