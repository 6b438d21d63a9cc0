import type { Story } from '../../model/story.ts'

/** Where a story comes from. */
export interface StoryOrigin {
  /** The address of the application; absent where it has none to give away. */
  readonly site?: string
  /** The licence of the data, where it is known. */
  readonly licence?: string
}

/** Where a story, or a step of it, can be opened. */
export const addressOf = ({ site }: StoryOrigin, { id }: Story, step?: string): string | undefined =>
  site && `${site}#story=${encodeURIComponent(id)}${step === undefined ? '' : `/${encodeURIComponent(step)}`}`
