import { useEffect, useLayoutEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import type { Box } from '../../lib/box.ts'
import { pointsOf } from '../../query/story/pointsOf.ts'
import type { Insets } from '../../scene/frame.ts'
import { frameAround } from '../../scene/frameAround.ts'
import { onScreenStore } from '../../state/onScreen.ts'
import { sceneAt } from '../../state/scene.ts'
import { shine } from '../../state/store.ts'
import { type Playing, stepOf } from '../../state/stories/playing.ts'
import { useMapVisible } from '../map/useMapVisible.ts'
import { useApp, useAppStore } from '../useApp.ts'
import { useWindowSize } from './useWindowSize.ts'

/**
 * Sets the stage for a step: its ties stand out, and the camera is aimed at its actors, each where it always stands. `lit` is a tie
 * of the step that the reader wants to see alone. Returns what the camera is aimed at.
 */
export const useStage = (playing: Playing, lit: string | undefined, insets: Insets): Box | undefined => {
  const store = useAppStore()
  const dataset = useApp((state) => state.dataset)
  const folded = useApp((state) => state.view.folded)
  const selected = useApp((state) => state.view.selection !== undefined)
  const { answered } = playing
  const step = stepOf(playing)
  const points = useMemo(() => pointsOf(dataset, { folded }, step, answered), [dataset, folded, step, answered])
  const visible = useMapVisible()
  const positions = useStore(onScreenStore, (state) => state.now?.positions)
  const { width, height } = useWindowSize()
  const free = Math.max(50, width - insets.left - insets.right)
  const high = Math.max(50, height - insets.top - insets.bottom)
  const aim = useMemo(() => {
    if (!positions || step.frame === 'whole') return undefined
    const actors = new Set(step.frame ?? points.actors)
    if (actors.size === 0) return undefined
    return frameAround(
      (zoom) => sceneAt(visible, positions, zoom),
      { actors, ties: new Set(points.ties) },
      positions.sheet,
      { width: free, height: high },
    )
  }, [visible, positions, step, points, free, high])

  useEffect(() => {
    if (selected) shine(store)
    else shine(store, lit ? { actors: [], ties: [lit] } : points)
  }, [store, points, lit, selected])
  useLayoutEffect(() => {
    const { aim: _, ...rest } = store.getState()
    store.setState(aim ? { ...rest, aim } : rest, true)
  }, [store, aim])
  useEffect(
    () => () => {
      const { aim: _, room: __, spotlight: ___, ...rest } = store.getState()
      store.setState(rest, true)
    },
    [store],
  )
  return aim
}
