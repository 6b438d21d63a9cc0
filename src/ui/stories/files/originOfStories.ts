import { writeTale } from '../../../exchange/taleLink.ts'
import { isOwnStory, type Story } from '../../../model/story.ts'
import type { StoryOrigin } from '../../../picture/story/storyOrigin.ts'
import type { AppStore } from '../../../state/store.ts'
import { figure as words } from '../../../words/figure.ts'
import { viewAddress } from '../../common/viewAddress.ts'

/**
 * Where a story can be opened again, and the licence of its data. A page that was opened from a disk has no address to give
 * away; a map that somebody opened here has a licence that we do not know.
 */
export const originOfStories = (store: AppStore, story?: Story): StoryOrigin => {
  const { protocol, search } = location
  const tale = story && isOwnStory(story.id) ? taleOf(store, story) : undefined
  const own = store.getState().dataset === store.getInitialState().dataset && !new URLSearchParams(search).has('data')
  return {
    ...(protocol.startsWith('http') && { site: viewAddress() }),
    ...(tale && { tale }),
    ...(own && { licence: words.licence }),
  }
}

/** A longer address has no room on a page, and nobody types it off. */
const longestPrinted = 400

const taleOf = (store: AppStore, story: Story): string | undefined => {
  const { title, version } = store.getState().dataset
  const tale = writeTale({ map: { title, version }, story })
  return tale.length > longestPrinted ? undefined : tale
}
