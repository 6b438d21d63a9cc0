import { isOwnStory, type Story } from '../../model/story.ts'

/** Where a story comes from. */
export interface StoryOrigin {
  /** The address of the application; absent where it has none to give away. */
  readonly site?: string
  /** A reader's own story as a link writes it; without that, it cannot be opened elsewhere. */
  readonly tale?: string
  /** The licence of the data, where it is known. */
  readonly licence?: string
}

/** Where a story, or a step of it, can be opened. */
export const addressOf = ({ site, tale }: StoryOrigin, { id }: Story, step?: string): string | undefined => {
  if (!site || (isOwnStory(id) && tale === undefined)) return undefined
  const place = `${site}#story=${encodeURIComponent(id)}${step === undefined ? '' : `/${encodeURIComponent(step)}`}`
  return isOwnStory(id) ? `${place}&tale=${tale}` : place
}
