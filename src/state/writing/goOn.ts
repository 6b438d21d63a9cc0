import { writing as words } from '../../words/writing.ts'
import { type AppStore, type State, tell } from '../store.ts'
import { reopen } from './write.ts'

/** Opens the story again that was being made when the page went; it is told where nothing else was asked for meanwhile. */
export const goOn = async (store: AppStore, id: string): Promise<void> => {
  if (!(await reopen(store, id))) return
  const state = store.getState()
  if (state.writing && !isElsewhere(state))
    tell(store, words.goingOn(state.writing.history.now.title || words.untitled))
}

/** Whether the panel is not what the reader sees: a story is followed, or something lies over it or was just said. */
const isElsewhere = ({ playing, panel, faults, notice, view }: State): boolean =>
  Boolean(playing ?? faults ?? notice ?? view.tool) || (panel !== undefined && panel !== 'list')
