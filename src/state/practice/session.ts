import { createStore } from 'zustand/vanilla'
import type { Dataset } from '../../model/dataset.ts'
import type { Round } from '../../query/practice/round.ts'

/** The round that is being answered. It outlives the dialog: whoever looks something up on the map comes back to it. */
export interface Session {
  readonly round?: Round
  /** The map that it asks about. */
  readonly dataset?: Dataset
}

export const session = createStore<Session>(() => ({}))
