import type { CarriedStory } from '../../exchange/storyFile.ts'
import type { Story } from '../../model/story.ts'
import type { AppStore } from '../store.ts'
import { ownStories } from './ownStories.ts'

/** A story with the map that it was made on: the one that was noted with it, else the one that is open. */
export const carriedOf = async (store: AppStore, story: Story): Promise<CarriedStory> => {
  const { title, version } = store.getState().dataset
  const kept = await ownStories().get(story.id)
  return { map: kept?.value.map ?? { title, version }, story }
}
