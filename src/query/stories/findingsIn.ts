import type { Dataset } from '../../model/dataset.ts'
import type { Story } from '../../model/story.ts'
import type { Finding } from '../../rules/finding.ts'
import { checkStory } from '../../rules/story/checkStory.ts'
import { refusedIn } from '../address/link.ts'

/** What a reader's story says that its map does not bear out; none of it keeps the story from being followed. */
export const findingsIn = (story: Story, dataset: Dataset): readonly Finding[] =>
  checkStory(story, { dataset, refusedIn: (view) => refusedIn(view, dataset) }, { house: false })
