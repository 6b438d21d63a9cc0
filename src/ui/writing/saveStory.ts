import { writeStory } from '../../exchange/storyFile.ts'
import type { Story } from '../../model/story.ts'
import { fileName } from '../../picture/fileName.ts'
import { type AppStore, tell } from '../../state/store.ts'
import { carriedOf } from '../../state/writing/carriedOf.ts'
import { ownTitle, writing as words } from '../../words/writing.ts'
import { saveBlob } from '../common/saveBlob.ts'

/** Gives the story to the reader as a file, named as its slides are. */
export const saveStory = async (store: AppStore, story: Story): Promise<void> => {
  const name = fileName(ownTitle(story.title).trim() || words.untitled, '', 'story.json')
  saveBlob(new Blob([writeStory(await carriedOf(store, story))], { type: 'application/json' }), name)
  tell(store, words.saved(name))
}
