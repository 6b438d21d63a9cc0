import type { Story } from '../../model/story.ts'
import { mostOf } from '../../model/storyLimits.ts'
import { writing as words } from '../../words/writing.ts'
import { type AppStore, closePanel, tell } from '../store.ts'
import { leaveStory } from '../stories/play.ts'
import { carriedOf } from './carriedOf.ts'
import { keepNew } from './ownStories.ts'
import { openWriting } from './write.ts'

/** Makes a copy of a story the reader's own and opens it for writing; the original stays as it is. */
export const takeAsStart = async (store: AppStore, story: Story): Promise<void> => {
  const room = mostOf.title - words.mine('').length
  const entry = await keepNew(await carriedOf(store, story), words.mine(story.title.slice(0, room)))
  closePanel(store)
  if (store.getState().playing) leaveStory(store)
  await openWriting(store, entry)
  tell(store, words.started(entry.value.story.title))
}
