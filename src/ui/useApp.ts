import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { Visible } from '../model/visible.ts'
import type { Change } from '../state/changes.ts'
import { type AppStore, change, type State } from '../state/store.ts'
import { visibleOf } from '../state/visible.ts'

export const StoreContext = createContext<AppStore | null>(null)

export const useAppStore = (): AppStore => {
  const store = useContext(StoreContext)
  if (!store) throw new Error('No store above this component')
  return store
}

/** A part of the state; the component renders again when it differs. */
export const useApp = <T>(select: (state: State) => T): T => useStore(useAppStore(), select)

/** What the view shows; computed once for each view. */
export const useVisible = (): Visible => useApp(visibleOf)

/** Applies changes to the view. */
export const useChange = (): ((next: Change) => void) => {
  const store = useAppStore()
  return (next) => change(store, next)
}
