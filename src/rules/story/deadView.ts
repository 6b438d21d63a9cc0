import type { StoryRule } from './storyRule.ts'

/** The view of a step can be followed on this map to its last word. */
export const deadView: StoryRule = {
  name: 'view that cannot be followed',
  *check({ steps }, { refusedIn }) {
    for (const [i, { view }] of steps.entries()) {
      const refused = refusedIn(view)
      if (refused.length === 0) continue
      yield {
        at: ['steps', i, 'view'],
        message: `the view says what this map does not know: ${refused.join(', ')}`,
        mend: 'look at the step in the application and copy the address anew, from behind the #',
      }
    }
  },
}
