import { type Box, grow } from '../lib/box.ts'
import { partOfScene } from './partOfScene.ts'
import type { Scene } from './scene.ts'

/** Between what is brought into view and the edge of the room that it is given, in pixels of the window. */
const margin = 20
/** So many times as large as in the whole map things are shown at most: two neighbours alone would say nothing of where they are. */
const closest = 1.7

interface Room {
  readonly width: number
  readonly height: number
}

export const zoomInto = (box: Pick<Box, 'width' | 'height'>, room: Room): number =>
  Math.min(room.width / Math.max(1, box.width), room.height / Math.max(1, box.height))

/**
 * The part of the sheet around some actors and ties, with their names, to be fitted into a room. `sceneFor` composes the map at a
 * zoom: the nearer, the smaller its names are on the sheet. Undefined where none of them is on the map.
 */
export const frameAround = (
  sceneFor: (zoom: number) => Scene,
  { actors, ties }: { readonly actors: ReadonlySet<string>; readonly ties: ReadonlySet<string> },
  whole: Room,
  room: Room,
): Box | undefined => {
  const fitted = zoomInto(whole, room)
  const far = partOfScene(sceneFor(fitted), actors, ties)
  if (far.nodes.length === 0) return undefined
  const limit = fitted * closest
  const zoom = Math.min(limit, zoomInto(far.box, room))
  const { box } = partOfScene(sceneFor(zoom), actors, ties)
  const roomy = grow(box, margin / zoom)
  // Grown about its middle to what the nearest look allows.
  const [width, height] = [Math.max(roomy.width, room.width / limit), Math.max(roomy.height, room.height / limit)]
  return {
    x: Math.round(roomy.x + (roomy.width - width) / 2),
    y: Math.round(roomy.y + (roomy.height - height) / 2),
    width: Math.round(width),
    height: Math.round(height),
  }
}
