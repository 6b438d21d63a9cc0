import { createStore } from 'zustand/vanilla'

const key = 'allegiances.keys'

const stored = (): boolean => {
  try {
    return localStorage.getItem(key) !== 'off'
  } catch {
    return true
  }
}

/** Whether single keys are shortcuts. Whoever speaks to the computer, or strays on the keyboard, switches them off. */
export const keysStore = createStore<{ readonly single: boolean }>(() => ({ single: stored() }))

export const allowSingleKeys = (single: boolean): void => {
  keysStore.setState({ single })
  try {
    if (single) localStorage.removeItem(key)
    else localStorage.setItem(key, 'off')
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}
