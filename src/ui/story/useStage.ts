import { useLayoutEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import type { Box } from '../../lib/box.ts'
import { pointsOf } from '../../query/story/pointsOf.ts'
import type { Insets } from '../../scene/frame.ts'
import { onScreenStore } from '../../state/onScreen.ts'
import { shine } from '../../state/store.ts'
import { type Playing, stepOf } from '../../state/stories/playing.ts'
import { type Stage, stageOf } from '../../state/stories/stageOf.ts'
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
  const lens = useApp((state) => state.view.lens)
  const map = useMapVisible()
  const now = useStore(onScreenStore, (state) => state.now)
  const positions = now?.positions
  // The lens of balance draws other ties, beside which names have other places.
  const visible = (lens === 'balance' && now?.visible) || map
  const { width, height } = useWindowSize()
  const free = Math.max(50, width - insets.left - insets.right)
  // The note of a question stands over the map.
  const top = Math.max(insets.top, (now?.question && now.top) ?? 0)
  const high = Math.max(50, height - top - insets.bottom)
  const [splits, dress] = [now?.question?.splits, now?.dress]
  const { aim, lit: named } = useMemo(
    () =>
      positions
        ? stageOf(step, points, visible, { positions, room: { width: free, height: high }, splits, dress })
        : nothing,
    [visible, positions, step, points, free, high, splits, dress],
  )

  useLayoutEffect(() => {
    if (selected) shine(store)
    else shine(store, lit ? { actors: [], ties: [lit] } : points)
  }, [store, points, lit, selected])
  useLayoutEffect(() => {
    const { aim: _, lit: __, ...rest } = store.getState()
    store.setState({ ...rest, ...(aim && { aim }), ...(named && { lit: named }) }, true)
  }, [store, aim, named])
  // Before what comes in its place sets a stage of its own.
  useLayoutEffect(
    () => () => {
      const { aim: _, spotlight: __, lit: ___, ...rest } = store.getState()
      store.setState(rest, true)
    },
    [store],
  )
  // The whole map is what any view has in sight.
  return step.frame === 'whole' ? undefined : aim
}

const nothing: Partial<Stage> = {}
