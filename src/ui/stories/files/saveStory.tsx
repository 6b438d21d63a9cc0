import type { Story } from '../../../model/story.ts'
import { paperOf, type StoryFileKind, storyFile, storyFileName } from '../../../picture/story/storyFile.ts'
import type { AppStore } from '../../../state/store.ts'
import { storyFiles as words } from '../../../words/storyFiles.ts'
import { openFile } from './openFile.tsx'
import { originOfStories } from './originOfStories.ts'

/** Makes a file of a story and saves it; what is on paper can be printed as well. */
export const saveStory = (store: AppStore, story: Story, kind: StoryFileKind): void => {
  const input = { story, dataset: store.getState().dataset, origin: originOfStories(store, story) }
  openFile({
    title: words.kinds[kind],
    name: storyFileName(kind, input),
    make: (course) => storyFile(kind, input, course),
    ...(kind !== 'slides' && { pages: () => paperOf(kind, input) }),
  })
}
