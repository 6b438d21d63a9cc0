import { readLink } from '../../query/address/link.ts'
import { sessionIn } from '../present/addresses.ts'
import { keptStory } from '../present/keep.ts'
import type { AppStore } from '../store.ts'
import { loadStories } from './loadStories.ts'
import { play } from './play.ts'

/**
 * Opens a story at the place that an address names (`story` or `story/step`). Where the address says more, the reader had looked
 * around there: that view is shown; or that it is presented: that goes on. Tells whether there is such a story.
 */
export const openPlace = async (store: AppStore, place: string, fragment: string): Promise<boolean> => {
  const [id, step] = place.split('/', 2)
  const session = sessionIn(fragment, 'present')
  const story = (await loadStories()).find((one) => one.id === id) ?? (session && (await keptStory(session)))
  if (!story || story.id !== id) return false
  const index = Math.max(
    0,
    story.steps.findIndex((one) => one.id === step),
  )
  const view = fragment
    .split('&')
    .filter((piece) => !/^(story|data|present)=/.test(piece))
    .join('&')
  const seen = view && !session ? readLink(view, store.getState().dataset).view : undefined
  play(store, story, index, { by: 'link', ...(seen && { seen }), ...(session && { presenting: session }) })
  return true
}
