import type { StoryOrigin } from '../../../picture/story/storyOrigin.ts'
import type { AppStore } from '../../../state/store.ts'
import { figure as words } from '../../../words/figure.ts'
import { viewAddress } from '../../common/viewAddress.ts'

/**
 * Where a story can be opened again, and the licence of its data. A page that was opened from a disk has no address to give
 * away; a map that somebody opened here has a licence that we do not know.
 */
export const originOfStories = (store: AppStore): StoryOrigin => {
  const { protocol, search } = location
  const own = store.getState().dataset === store.getInitialState().dataset && !new URLSearchParams(search).has('data')
  return {
    ...(protocol.startsWith('http') && { site: viewAddress() }),
    ...(own && { licence: words.licence }),
  }
}
