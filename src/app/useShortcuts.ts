import { useEffect } from 'react'
import { select, setCamera } from '../state/changes.ts'
import { type AppStore, change, closePanel, openPanel, tell, undo } from '../state/store.ts'
import { en } from '../words/en.ts'

/** Keys that work anywhere but in a field; the sheet of shortcuts lists them. */
export const useShortcuts = (store: AppStore): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isField(event.target)) return
      if ((event.ctrlKey || event.metaKey) && event.key === 'z') {
        const undone = undo(store)
        if (undone) tell(store, en.undone[undone])
      } else if (event.ctrlKey || event.metaKey || event.altKey) return
      else if (event.key === '/') openPanel(store, 'search')
      else if (event.key === '?') openPanel(store, 'shortcuts')
      else if (event.key === '0') change(store, setCamera())
      else if (event.key === 'Escape' && !isLayerOpen()) close(store)
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [store])
}

/** Dialogs and popovers close themselves, and only where nobody takes the key from them. */
const isLayerOpen = (): boolean => document.querySelector('dialog[open], :popover-open') !== null

const close = (store: AppStore): void => {
  const { panel, view } = store.getState()
  if (panel) closePanel(store)
  else if (view.selection) change(store, select())
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement
    ? !['checkbox', 'radio'].includes(target.type)
    : target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
