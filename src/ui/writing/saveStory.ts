import { writeStory } from '../../exchange/storyFile.ts'
import type { Story } from '../../model/story.ts'
import { type AppStore, tell } from '../../state/store.ts'
import { carriedOf } from '../../state/writing/carriedOf.ts'
import { writing as words } from '../../words/writing.ts'
import { saveBlob } from '../common/saveBlob.ts'

/** Gives the story to the reader as a file. */
export const saveStory = async (store: AppStore, story: Story): Promise<void> => {
  const name = `${fileTitle(story.title)}.story.json`
  saveBlob(new Blob([writeStory(await carriedOf(store, story))], { type: 'application/json' }), name)
  tell(store, words.saved(name))
}

/** A title as systems take it for the name of a file. */
const fileTitle = (title: string): string =>
  title
    .replace(/[\p{C}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 80)
    .trim() || 'story'
