import { type Box, grow, holds, union } from '../lib/box.ts'
import { boxOfScene } from './compose.ts'
import { partOfScene } from './partOfScene.ts'
import type { Scene } from './scene.ts'

/** Between what is brought into view and the edge of the room that it is given, in pixels of the window; less in a small room. */
const margin = 20
/** So many times as large as in the whole map things are shown at most: two neighbours alone would say nothing of where they are. */
const closest = 1.7
/** Names leave their own sides only where the map would else be shown at less than this share of the size. */
const enough = 0.7
/** Names grow on the sheet as it shrinks on the screen: so many tries at most until both fit. */
const rounds = 20

interface Room {
  readonly width: number
  readonly height: number
}

interface Wanted {
  readonly actors: ReadonlySet<string>
  readonly ties: ReadonlySet<string>
  /** What is shown in any case. */
  readonly least?: Box
}

export const zoomInto = (box: Pick<Box, 'width' | 'height'>, room: Room): number =>
  Math.min(room.width / Math.max(1, box.width), room.height / Math.max(1, box.height))

/**
 * The part of the sheet around some actors and ties, with their names, as large as the room that it is fitted into. `sceneFor`
 * composes the map at a zoom, its names within `aim` where they can be: the nearer, the smaller they are on the sheet. Undefined where none of them is on the map.
 */
export const frameAround = (
  sceneFor: (zoom: number, aim?: Box) => Scene,
  { actors, ties, least }: Wanted,
  whole: Room,
  room: Room,
): Box | undefined => {
  const limit = zoomInto(whole, room) * closest
  const edge = Math.min(margin, 0.06 * Math.min(room.width, room.height))
  const free = { width: room.width - 2 * edge, height: room.height - 2 * edge }
  let zoom = least ? Math.min(limit, zoomInto(least, room)) : limit
  let box: Box | undefined
  for (let round = 0; round < rounds; round += 1) {
    const part = partOfScene(sceneFor(zoom), actors, ties)
    if (part.nodes.length === 0) return undefined
    box = part.box
    const fits = zoomInto(box, free)
    if (fits >= zoom * 0.999) break
    const bare = boxOfScene(
      part.nodes.map(({ label: _, ...node }) => node),
      part.ties,
    )
    zoom = Math.min(0.98 * zoom, Math.max(fits, zoomWithNames(box, bare, zoom, free)))
  }
  if (!box) return undefined
  const held = least ? union([least, grow(box, edge / zoom)]) : box
  if (!least || zoom < zoomInto(least, room)) {
    const closer = closestAround(sceneFor, { actors, ties, ...(least && { least }) }, limit, room, free)
    if (closer && room.width / closer.width > zoom / enough) return closer
  }
  // In the middle of the room, all of which is shown.
  const shown = least ? Math.min(zoom, zoomInto(held, room)) : zoom
  const [width, height] = [room.width / shown, room.height / shown]
  return { x: held.x + (held.width - width) / 2, y: held.y + (held.height - height) / 2, width, height }
}

/** From step to step down the nearest look at which all names find a side within the window; beyond a point their own sides do as well. */
const closestAround = (
  sceneFor: (zoom: number, aim?: Box) => Scene,
  { actors, ties, least }: Wanted,
  limit: number,
  room: Room,
  free: Room,
): Box | undefined => {
  const start = partOfScene(sceneFor(limit), actors, ties)
  if (start.nodes.length === 0) return undefined
  const nodes = start.nodes.map(({ label: _, ...node }) => node)
  const own = boxOfScene(nodes, start.ties)
  const bare = least ? union([least, own]) : own
  for (let zoom = Math.min(limit, zoomInto(bare, free)), tries = 0; tries < 9; zoom *= 0.9, tries += 1) {
    const [width, height] = [room.width / zoom, room.height / zoom]
    const aim = { x: bare.x + (bare.width - width) / 2, y: bare.y + (bare.height - height) / 2, width, height }
    if (holds(aim, partOfScene(sceneFor(zoom, aim), actors, ties).box)) return aim
  }
  return undefined
}

/** The zoom at which a box fits where all of it but the bare part keeps its size on the screen. */
const zoomWithNames = (box: Box, bare: Box, zoom: number, free: Room): number =>
  Math.min(
    (free.width - (box.width - bare.width) * zoom) / Math.max(1, bare.width),
    (free.height - (box.height - bare.height) * zoom) / Math.max(1, bare.height),
  )
