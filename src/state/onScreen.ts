import { createStore } from 'zustand/vanilla'
import type { OnScreen } from '../picture/body/onScreen.ts'

/** What the map painted last. Pictures are made from it, so that they show the very places and names of the screen. */
export const onScreenStore = createStore<{ readonly now?: OnScreen }>(() => ({}))
