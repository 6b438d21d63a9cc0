import type { Story } from '../../model/story.ts'
import { readLink } from '../../query/address/link.ts'
import { stories as words } from '../../words/stories.ts'
import { sessionIn } from '../present/addresses.ts'
import { keptStory } from '../present/keep.ts'
import { type AppStore, tell } from '../store.ts'
import { loadStories } from './loadStories.ts'
import { play } from './play.ts'

/**
 * Opens a story at the place that an address names (`story` or `story/step`). Where the address says more, the reader had looked
 * around there: that view is shown; or that it is presented: that goes on. Tells whether there is such a story.
 */
export const openPlace = async (store: AppStore, place: string, fragment: string): Promise<boolean> => {
  const [id, step] = place.split('/', 2)
  const tale = new URLSearchParams(fragment).get('tale')
  if (tale) {
    const { openTale } = await import('../writing/openTale.ts')
    return openTale(store, tale, step)
  }
  const session = sessionIn(fragment, 'present')
  const story = await findStory(id, session)
  if (!story) return false
  const index = story.steps.findIndex((one) => one.id === step)
  const link = withoutPlace(fragment)
  const seen = link && !session ? readLink(link, store.getState().dataset).view : undefined
  play(store, story, Math.max(0, index), { by: 'link', ...(seen && { seen }), ...(session && { presenting: session }) })
  if (step && index < 0) tell(store, words.noStep(step))
  return true
}

/** One of those that come with the map, that the reader has made on this device, or that the session presents. */
const findStory = async (id = '', session?: string): Promise<Story | undefined> => {
  const known = await loadStories().catch(() => [])
  const { ownStories } = await import('../writing/ownStories.ts')
  const found = known.find((one) => one.id === id) ?? (await ownStories().get(id))?.value.story
  if (found || !session) return found
  const kept = await keptStory(session)
  return kept?.id === id ? kept : undefined
}

/** What an address says of the view alone. */
const withoutPlace = (fragment: string): string =>
  fragment
    .split('&')
    .filter((piece) => !/^(story|data|present|tale)=/.test(piece))
    .join('&')
