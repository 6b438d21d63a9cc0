import { writing as words } from '../../words/writing.ts'
import { type AppStore, tell } from '../store.ts'
import { ownStories } from './ownStories.ts'
import { openWriting } from './write.ts'

/** Opens the story again that was being made when the page went. */
export const goOn = async (store: AppStore, id: string): Promise<void> => {
  const entry = await ownStories().get(id)
  if (!entry || store.getState().writing) return
  await openWriting(store, entry, false)
  tell(store, words.goingOn(entry.value.story.title))
}
