import type { Story } from '../../model/story.ts'
import type { StoryEdit } from '../../model/storyEdits.ts'
import { edit } from '../../state/writing/write.ts'
import { useApp, useAppStore } from '../useApp.ts'

/** The story that is being made; there is one wherever this is used. */
export const useStory = (): Story => {
  const story = useApp((state) => state.writing?.history.now)
  if (!story) throw new Error('No story is being made')
  return story
}

/** Edits it; `run` names the field while one is typed in. */
export const useEdit = (): ((next: StoryEdit, run?: string) => void) => {
  const store = useAppStore()
  return (next, run) => edit(store, next, run)
}
