import type { StoryEditName } from '../../model/storyEdits.ts'
import { type AppStore, tell } from '../../state/store.ts'
import { writing as words } from '../../words/writing.ts'

/** Says which edit of the story was taken back. */
export const sayUndone = (store: AppStore, name: StoryEditName | undefined): void =>
  tell(store, name ? words.undone(words.edits[name]) : words.nothingToUndo)
