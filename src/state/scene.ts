import type { Positions } from '../model/position.ts'
import type { Visible } from '../model/visible.ts'
import { compose } from '../scene/compose.ts'
import type { Scene } from '../scene/scene.ts'

/** From this many ties on, a map that is seen small is drawn as bare lines. */
const crowd = 600
const near = 0.45

/** The Scene at a zoom. Between whole steps of the zoom it stays the same, so that names do not flicker. */
export const sceneAt = (visible: Visible, positions: Positions, zoom: number): Scene => {
  const scale = Math.min(1, zoom)
  return compose(visible, positions, { scale, far: visible.ties.length > crowd && scale < near })
}

/** The zoom by half octaves: small type is set anew only where it would have changed by that much. */
export const zoomStep = (zoom: number): number => 2 ** (Math.round(Math.log2(zoom) * 2) / 2)
