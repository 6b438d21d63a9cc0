import { type RefObject, useMemo } from 'react'
import { openingProminence } from '../../model/actor.ts'
import type { Visible } from '../../model/visible.ts'
import { query } from '../../query/query.ts'
import { overlaid } from '../../query/sources/overlaid.ts'
import { silenced } from '../../query/sources/silenced.ts'
import type { Scene } from '../../scene/scene.ts'
import { sceneAt } from '../../state/scene.ts'
import { usePositions } from '../map/usePositions.ts'
import { useApp } from '../useApp.ts'
import { useSize } from '../useSize.ts'

/** From this many ties or actors on, a small picture would be a grey cloud, and slow to draw. */
const most = { ties: 2000, actors: 1000 }

export interface SmallMap {
  readonly visible: Visible
  /** Ids of ties and actors that are gone since articles were switched off. */
  readonly gone: ReadonlySet<string>
  /** Absent where the map is too large for it, and before there is room. */
  readonly scene: Scene | undefined
  readonly tooLarge: boolean
}

/** The map as it opens, with what stands and what has fallen, composed for the width of an element. */
export const useSmallMap = ({ dataset, view }: Visible, frame: RefObject<HTMLElement | null>): SmallMap => {
  const narrow = useApp((state) => state.narrow)
  const size = useSize(frame)
  const opens = narrow ? 2 : openingProminence
  const { visible, gone } = useMemo(
    () => overlaid(silenced(dataset, view, [], opens), query(dataset, view, opens)),
    [dataset, view, opens],
  )
  const positions = usePositions(visible)
  const tooLarge = visible.ties.length > most.ties || visible.actors.length > most.actors
  // In steps, so that type is not set anew for every pixel of the window.
  const zoom = size && Math.max(0.05, Math.round((20 * size.width) / positions.sheet.width) / 20)
  const scene = useMemo(
    () => (zoom && !tooLarge ? sceneAt(visible, positions, zoom) : undefined),
    [visible, positions, zoom, tooLarge],
  )
  return { visible, gone, scene, tooLarge }
}
