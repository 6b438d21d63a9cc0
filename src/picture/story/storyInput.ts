import type { Dataset } from '../../model/dataset.ts'
import type { Story } from '../../model/story.ts'
import type { StoryOrigin } from './storyOrigin.ts'

/** What files of a whole story are made from. */
export interface StoryInput {
  readonly story: Story
  readonly dataset: Dataset
  readonly origin: StoryOrigin
}
