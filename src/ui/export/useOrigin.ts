import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { Origin } from '../../picture/layout/notes.ts'
import { figureSettingsStore } from '../../state/figureSettings.ts'
import { figure as words } from '../../words/figure.ts'
import { viewAddress } from '../common/viewAddress.ts'
import { useApp, useAppStore } from '../useApp.ts'

/**
 * Where this view can be opened again, and the licence of its data. A page that was opened from a disk has no address to
 * give away; a map that somebody opened here has a licence that we do not know.
 */
export const useOrigin = (): Origin => {
  const store = useAppStore()
  const dataset = useApp((state) => state.dataset)
  const view = useApp((state) => state.view)
  const extent = useStore(figureSettingsStore, ({ figure }) => figure.extent)
  return useMemo(() => {
    // A figure of what is selected opens with that selected; one of a part of the map with that part in the window.
    const { selection, camera, ...rest } = view
    const shown = {
      ...rest,
      ...(extent === 'selection' && selection && { selection }),
      ...(extent === 'window' && camera && { camera }),
    }
    const { protocol, search } = location
    const own = dataset === store.getInitialState().dataset && !new URLSearchParams(search).has('data')
    return {
      ...(protocol.startsWith('http') && { address: viewAddress(shown, dataset.version) }),
      ...(own && { licence: words.licence }),
    }
  }, [store, dataset, view, extent])
}
