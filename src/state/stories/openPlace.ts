import { readLink } from '../../query/address/link.ts'
import type { AppStore } from '../store.ts'
import { loadStories } from './loadStories.ts'
import { play } from './play.ts'

/**
 * Opens a story at the place that an address names (`story` or `story/step`). Where the address says more, the reader had looked
 * around there: that view is shown. Tells whether there is such a story.
 */
export const openPlace = async (store: AppStore, place: string, fragment: string): Promise<boolean> => {
  const [id, step] = place.split('/', 2)
  const story = (await loadStories()).find((one) => one.id === id)
  if (!story) return false
  const index = Math.max(
    0,
    story.steps.findIndex((one) => one.id === step),
  )
  const seen = fragment ? readLink(fragment, store.getState().dataset).view : undefined
  play(store, story, index, { by: 'link', ...(seen && { seen }) })
  return true
}
