import { type RefObject, useMemo } from 'react'
import type { Box } from '../../lib/box.ts'
import type { Positions } from '../../model/position.ts'
import type { Visible } from '../../model/visible.ts'
import type { Splits } from '../../query/splits.ts'
import { frameOf, type Insets } from '../../scene/frame.ts'
import type { Scene } from '../../scene/scene.ts'
import { sceneAt, sceneZoom } from '../../state/scene.ts'
import { useApp } from '../useApp.ts'
import { useSize } from '../useSize.ts'

/** An actor on its way, on the unit square. */
export interface Dragged {
  readonly id: string
  readonly to: readonly [number, number]
}

/** What a lens adds to the Scene, for a zoom. */
export type Dress = (scene: Scene, zoom: number) => Scene
const plain: Dress = (scene) => scene

/** From this many ties on, only the dragged actor and its own ties follow the pointer until it is let go. */
const crowd = 400

interface Composed {
  readonly scene: Scene
  /** The dragged actor with its ties, drawn above a map that stays as it was. */
  readonly lifted: Scene | undefined
  /** What is fitted into the window while the reader has not moved the camera. */
  readonly frame: Box
}

/** The Scene for what is visible at the size and zoom of the window, with an actor that is being dragged where it is now. */
export const useScene = (
  visible: Visible,
  positions: Positions,
  stage: RefObject<HTMLElement | null>,
  insets: Insets,
  dragged: Dragged | undefined,
  splits: Splits | undefined,
  dress: Dress = plain,
): Composed => {
  const camera = useApp((state) => state.view.camera)
  const aim = useApp((state) => state.aim)
  const lit = useApp((state) => state.lit)
  const size = useSize(stage)
  const { width, height } = positions.sheet
  const zoomFor = (box: Pick<Box, 'width' | 'height'>) =>
    size
      ? Math.min(
          (size.width - insets.left - insets.right) / box.width,
          (size.height - insets.top - insets.bottom) / box.height,
        )
      : 1
  const fitted = zoomFor(positions.sheet)
  const measured = size !== undefined
  // What a story brings into view was measured at this very zoom.
  const zoom = camera ? sceneZoom(camera.zoom, fitted) : aim ? zoomFor(aim) : fitted
  const within = camera ? undefined : aim
  const live = visible.ties.length < crowd
  const liveDrag = live ? dragged : undefined
  const scene = useMemo(
    () =>
      measured
        ? dress(sceneAt(liveDrag ? carried(visible, liveDrag) : visible, positions, zoom, splits, lit, within), zoom)
        : nothing,
    [visible, liveDrag, positions, zoom, measured, splits, lit, within, dress],
  )
  const lifted = useMemo(
    () => (dragged && !live ? sceneAt(egoOf(carried(visible, dragged), dragged.id), positions, zoom) : undefined),
    [visible, dragged, live, positions, zoom],
  )
  const frame = useMemo(
    () => aim ?? frameOf(liveDrag ? { box: { x: 0, y: 0, width, height } } : scene, positions),
    [aim, scene, positions, width, height, liveDrag],
  )
  return { scene, lifted, frame }
}

/** Before the window has been measured there is nothing to compose for. */
const nothing: Scene = { nodes: [], ties: [], box: { x: 0, y: 0, width: 1, height: 1 }, far: false }

const carried = (visible: Visible, { id, to }: Dragged): Visible => ({
  ...visible,
  view: { ...visible.view, moved: { ...visible.view.moved, [id]: to } },
})

/** An actor, its ties and those at their other ends. */
const egoOf = (visible: Visible, id: string): Visible => {
  const ties = visible.ties.filter((tie) => tie.actors.includes(id))
  const around = new Set([id, ...ties.flatMap((tie) => tie.actors)])
  return { ...visible, ties, actors: visible.actors.filter((actor) => around.has(actor.id)) }
}
