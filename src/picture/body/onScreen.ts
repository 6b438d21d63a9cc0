import type { Box } from '../../lib/box.ts'
import type { Positions } from '../../model/position.ts'
import type { Visible } from '../../model/visible.ts'
import type { Balanced } from '../../query/balanced.ts'
import type { SplitQuestion } from '../../query/splits.ts'
import type { Scene } from '../../scene/scene.ts'

/** What is on the screen: what the view shows, where its actors stand, and the Scene with the labels that were drawn. */
export interface OnScreen {
  readonly visible: Visible
  readonly positions: Positions
  readonly scene: Scene
  /** The part of the sheet that the window shows, where the reader has moved the map. */
  readonly window?: Box
  /** From where on, in pixels of the window, nothing lies over the map. */
  readonly top?: number
  /** Whose ties stand apart by answer. */
  readonly question?: SplitQuestion
  /** What the lens adds to a Scene, for the zoom at which it is shown. */
  readonly dress?: (scene: Scene, zoom: number) => Scene
  /** What the lens of balance has found in the signs that its map shows. */
  readonly balance?: Balanced
}
