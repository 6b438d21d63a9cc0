import type { Story } from '../../../model/story.ts'
import { handoutOf } from '../../../picture/story/handout.ts'
import type { AppStore } from '../../../state/store.ts'
import { printPages } from '../../print/printPages.tsx'
import { originOfStories } from './originOfStories.ts'

/** Prints the handout of a story. */
export const printStory = (store: AppStore, story: Story): void =>
  printPages(handoutOf({ story, dataset: store.getState().dataset, origin: originOfStories(store, story) }))
