import type { Story } from '../../model/story.ts'

/** As much as the longest story that may be, and no more. */
const most = 400_000

/** A story that another window or storage has handed over, if it is one. */
export const checkStory = async (value: unknown): Promise<Story | undefined> => {
  if (typeof value !== 'object' || value === null || JSON.stringify(value).length > most) return undefined
  const { storySchema } = await import('../../exchange/storySchema.ts')
  const { success, data } = storySchema.safeParse(value)
  return success && data.steps.length > 0 ? data : undefined
}
