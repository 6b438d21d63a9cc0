import type { AppStore, Panel } from '../store.ts'
import { makeWayFor } from './session.ts'

/** Opens the page of practice or of the coding exercise, with a set chosen where one is named; or what shares a story. */
export const openWith = (
  store: AppStore,
  panel: Extract<Panel, 'practice' | 'coding' | 'share'>,
  set?: string,
): void => {
  if (panel === 'practice' && set !== undefined) makeWayFor(set)
  const { startWith: _, ...rest } = store.getState()
  store.setState({ ...rest, panel, ...(set !== undefined && { startWith: set }) }, true)
}
