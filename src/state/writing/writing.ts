import type { History } from '../../model/history.ts'
import type { Story } from '../../model/story.ts'
import type { StoryEditName } from '../../model/storyEdits.ts'

/** The story that is being made, beside the map. */
export interface Writing {
  readonly history: History<Story, StoryEditName>
  /** The id of the step that is open; absent where all are listed. */
  readonly step?: string
  /** On a phone the panel fills the window; lowered, it lets the map be seen. */
  readonly low: boolean
  /** Whether the reader has opened it, rather than the page as it came back. */
  readonly asked: boolean
}
