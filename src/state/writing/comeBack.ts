import type { AppStore } from '../store.ts'
import { openHere } from './openHere.ts'

/** Goes on with the story that was being made in this window when the page went. */
export const comeBack = async (store: AppStore): Promise<void> => {
  const id = openHere()
  if (id !== undefined) await (await import('./goOn.ts')).goOn(store, id)
}

/** Begins a story, from wherever in the page. */
export const beginWriting = async (store: AppStore): Promise<void> => (await import('./write.ts')).beginStory(store)
