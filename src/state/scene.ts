import type { Box } from '../lib/box.ts'
import type { Positions } from '../model/position.ts'
import type { Visible } from '../model/visible.ts'
import type { Splits } from '../query/splits.ts'
import { compose } from '../scene/compose.ts'
import { innerOf } from '../scene/innerOf.ts'
import type { Scene } from '../scene/scene.ts'

/** From this many ties on, a map that is seen small is drawn as bare lines. */
const crowd = 600
const near = 0.45

/** The Scene at a zoom; some ties apart by the answers to a question, the names of those in `lit` there in any case, in the part of the sheet that is brought into view. */
export const sceneAt = (
  visible: Visible,
  positions: Positions,
  zoom: number,
  splits?: Splits,
  lit?: ReadonlySet<string>,
  aim?: Box,
): Scene => {
  const scale = Math.min(1, zoom)
  return compose(visible, positions, {
    scale,
    far: visible.ties.length > crowd && scale < near,
    ...(splits && { splits }),
    ...(lit && { lit }),
    ...(aim && { within: innerOf(aim) }),
  })
}

/**
 * The zoom at which a Scene is composed while the reader looks around: that of the fitted map near to it, else whole half
 * octaves, so that small type is set anew only where it would have changed by that much.
 */
export const sceneZoom = (zoom: number, fitted: number): number =>
  Math.abs(Math.log2(zoom / fitted)) < 0.3 ? fitted : 2 ** (Math.round(Math.log2(zoom) * 2) / 2)
