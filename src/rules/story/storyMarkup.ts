import { markupIn } from '../markup.ts'
import type { StoryRule } from './storyRule.ts'

/** Text of stories is text, as all data is. */
export const storyMarkup: StoryRule = {
  name: 'markup in a story',
  *check(story) {
    yield* markupIn(story, [])
  },
}
