import { useLayoutEffect } from 'react'
import { breakpoints, insetsFor } from '../../scene/frame.ts'
import { useWindowSize } from '../story/useWindowSize.ts'
import { useApp, useAppStore } from '../useApp.ts'
import { CollectBar } from './CollectBar.tsx'
import { narrowWithDossier } from './narrowWithDossier.ts'
import { WritingPanel } from './WritingPanel.tsx'

/**
 * The panel in which a story is made. While steps are collected it steps back to a bar where something else needs the room: a tool, on a
 * phone the map, and a dossier where the map would be left too small between the two.
 */
export const WritingBeside = () => {
  const tool = useApp((state) => state.view.tool !== undefined)
  const low = useApp((state) => state.writing?.low ?? false)
  const phone = useApp((state) => state.narrow)
  const listing = useApp((state) => state.writing?.step === undefined)
  const selected = useApp((state) => state.view.selection !== undefined)
  const { width } = useWindowSize()
  const squeezed = listing && selected && !tool && width >= breakpoints.beside && width < narrowWithDossier
  useRoomOfBar(squeezed, width)
  return tool || squeezed || (phone && low) ? <CollectBar onPhone={phone} /> : <WritingPanel />
}

/** The map may go beneath what the panel has left. */
const useRoomOfBar = (squeezed: boolean, width: number): void => {
  const store = useAppStore()
  const listed = useApp((state) => state.panel === 'list' || state.view.lens === 'balance')
  useLayoutEffect(() => {
    if (!squeezed || listed) return
    const { left, bottom } = insetsFor(width, { dossier: true, aside: false })
    store.setState({ room: { left, bottom: bottom + barHeight } })
    return () => {
      const { room: _, ...rest } = store.getState()
      store.setState(rest, true)
    }
  }, [store, squeezed, listed, width])
}

/** How high the bar is. */
const barHeight = 64
