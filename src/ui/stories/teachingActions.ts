import type { AppStore } from '../../state/store.ts'

/** Something for teaching that belongs to no one story: a row here is an entry under “For teaching” on the page of stories. */
interface TeachingAction {
  readonly id: string
  readonly label: string
  /** What it is for, in a sentence. */
  readonly note: string
  readonly run: (store: AppStore) => void | Promise<void>
}

export const teachingActions: readonly TeachingAction[] = []
