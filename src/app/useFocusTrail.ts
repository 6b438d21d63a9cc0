import { useEffect } from 'react'
import type { AppStore } from '../state/store.ts'
import { followFocus, noteAsking } from '../ui/common/focusTrail.ts'

/** As long as the page is open, the focus never falls to its top because a control goes, and nothing that comes late takes it away. */
export const useFocusTrail = (store: AppStore): void => {
  useEffect(followFocus, [])
  useEffect(() => {
    // A link has asked before there was anything that could have the focus.
    noteAsking()
    return store.subscribe(({ view, panel }, before) => {
      const isAsking =
        view.selection !== before.view.selection || view.tool !== before.view.tool || panel !== before.panel
      if (isAsking) noteAsking()
    })
  }, [store])
}
