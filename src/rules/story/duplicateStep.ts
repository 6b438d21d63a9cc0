import type { StoryRule } from './storyRule.ts'

/** No two steps of a story have the same id. */
export const duplicateStep: StoryRule = {
  name: 'duplicate step',
  *check({ steps }) {
    const seen = new Set<string>()
    for (const [i, { id }] of steps.entries()) {
      if (seen.has(id)) {
        yield {
          at: ['steps', i, 'id'],
          message: `the id "${id}" stands twice among the steps`,
          mend: 'give this step another id',
        }
      }
      seen.add(id)
    }
  },
}
