import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { Visible } from '../model/visible.ts'
import { type Change, isUndoable } from '../state/changes.ts'
import { type AppStore, change, type State, tell } from '../state/store.ts'
import { visibleOf } from '../state/visible.ts'
import { en } from '../words/en.ts'

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

/** Applies changes to the view, and says what came of those that can be undone. */
export const useChange = (): ((next: Change) => void) => {
  const store = useAppStore()
  return (next) => {
    const before = store.getState().view
    change(store, next)
    const state = store.getState()
    if (state.view === before || !isUndoable(next.name)) return
    const { actors, ties, left } = visibleOf(state)
    const done = en.done[next.name]
    tell(store, done || en.map.outcome(actors.length, ties.length, left.filters), ['undo'])
  }
}
