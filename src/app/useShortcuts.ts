import { useEffect } from 'react'
import { lenses } from '../model/view.ts'
import { select } from '../state/changes.ts'
import { keysStore } from '../state/keys.ts'
import { setLens, setTool } from '../state/lensChanges.ts'
import { type AppStore, change, closePanel, openPanel, showWhole, tell, undo } from '../state/store.ts'
import { isLayerOpen } from '../ui/common/layers.ts'
import { takeTyped, typeAhead } from '../ui/search/typedAhead.ts'
import { travelBy } from '../ui/time/travel.ts'
import { en } from '../words/en.ts'

/** What single keys do; the sheet of shortcuts lists them, and can switch them off. */
const singleKeys: Readonly<Record<string, (store: AppStore) => void>> = {
  '/': (store) => openPanel(store, 'search'),
  '?': (store) => openPanel(store, 'shortcuts'),
  0: showWhole,
  ...Object.fromEntries(lenses.map((lens, i) => [i + 1, (store: AppStore) => change(store, setLens(lens))])),
  f: (store) => openPanel(store, 'filters'),
  '[': (store) => travelBy(store, -1),
  ']': (store) => travelBy(store, 1),
  d: () => {
    const dates = document.querySelector<HTMLElement>('[data-opens="dates"]')
    dates?.focus()
    dates?.click()
  },
}

/** Keys that work anywhere but in a field. */
export const useShortcuts = (store: AppStore): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isField(event.target)) return
      const single = keysStore.getState().single && Object.hasOwn(singleKeys, event.key) && singleKeys[event.key]
      if ((event.ctrlKey || event.metaKey) && event.key === 'z') {
        const undone = undo(store)
        tell(store, undone ? en.undone[undone] : en.nothingToUndo)
      } else if (event.ctrlKey || event.metaKey || event.altKey) return
      else if (event.key === 'Escape' && !isLayerOpen()) close(store)
      else if (isLayerOpen()) return
      else if (!isSearchComing(store) || !typeAhead(event.key)) {
        if (!single) return
        single(store)
      }
      event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [store])
}

/** The search has been asked for and is loading: what is typed is meant for it. */
const isSearchComing = (store: AppStore): boolean => store.getState().panel === 'search'

const close = (store: AppStore): void => {
  const { panel, view } = store.getState()
  if (panel === 'search') takeTyped()
  if (panel) closePanel(store)
  else if (view.selection) change(store, select())
  else if (view.tool) change(store, setTool())
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement
    ? !['checkbox', 'radio'].includes(target.type)
    : target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
