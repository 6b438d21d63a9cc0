import type { Story } from '../../model/story.ts'
import { readLink } from '../../query/address/link.ts'
import { openView } from '../changes.ts'
import { type AppStore, change } from '../store.ts'
import { loadStories } from './loadStories.ts'
import { play } from './play.ts'

/**
 * Opens a story at the place that an address names (`story` or `story/step`). Where the address says more, the reader had looked
 * around there: that view is shown. Tells whether there is such a story.
 */
export const openPlace = async (store: AppStore, place: string, fragment: string): Promise<boolean> => {
  const [id, step] = place.split('/', 2)
  const tale = new URLSearchParams(fragment).get('tale')
  if (tale) {
    const { openTale } = await import('../writing/openTale.ts')
    return openTale(store, tale, step)
  }
  const known = await loadStories().catch(() => [])
  const story = known.find((one) => one.id === id) ?? (await findOwn(id))
  if (!story) return false
  const index = Math.max(
    0,
    story.steps.findIndex((one) => one.id === step),
  )
  play(store, story, index)
  if (fragment) change(store, openView(readLink(fragment, store.getState().dataset).view))
  // A link opens; it does not begin an entry of the browser's history.
  store.setState({ last: 'link' })
  return true
}

/** One of those that the reader has made on this device. */
const findOwn = async (id = ''): Promise<Story | undefined> => {
  const { ownStories } = await import('../writing/ownStories.ts')
  return (await ownStories().get(id))?.value.story
}
