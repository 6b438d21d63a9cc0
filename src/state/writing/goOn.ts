import { writing as words } from '../../words/writing.ts'
import { type AppStore, tell } from '../store.ts'
import { reopen } from './write.ts'

/** Opens the story again that was being made when the page went. Where a link or a file was opened meanwhile, that is not in its way. */
export const goOn = async (store: AppStore, id: string): Promise<void> => {
  if (isElsewhere(store) || !(await reopen(store, id))) return
  const { writing } = store.getState()
  if (writing && !isElsewhere(store)) tell(store, words.goingOn(writing.history.now.title || words.untitled))
}

/** Whether something else was asked for: a story is followed, or something lies open. */
const isElsewhere = (store: AppStore): boolean => {
  const { playing, panel, fault } = store.getState()
  return playing !== undefined || (panel !== undefined && panel !== 'list') || fault !== undefined
}
