import { createStore } from 'zustand/vanilla'

/** What went wrong with keeping things on the device. */
export interface Trouble {
  readonly kind: TroubleKind
  /** What can be saved as a file instead, or for safety's sake; absent where there is nothing to be had. */
  readonly raw?: () => Promise<unknown>
}

/**
 * `none`: no storage, all ends with the page. `newer`: a newer program has been here, its storage is left alone. `damaged`: the storage
 * cannot be opened. `full`: the disk is, what was not kept is in memory. `failed`: writing failed for another reason. `records`: some
 * records cannot be read or are of a newer form; they are left where they are and the rest opens.
 */
export type TroubleKind = 'none' | 'newer' | 'damaged' | 'full' | 'failed' | 'records'

export const createTroubles = () => createStore<readonly Trouble[]>(() => [])
export type Troubles = ReturnType<typeof createTroubles>

/** Notes a trouble, in place of an earlier one of its kind. */
export const note = (troubles: Troubles, trouble: Trouble): void =>
  troubles.setState([...troubles.getState().filter(({ kind }) => kind !== trouble.kind), trouble], true)

/** A trouble is over. */
export const over = (troubles: Troubles, kind: TroubleKind): void => {
  if (troubles.getState().some((one) => one.kind === kind))
    troubles.setState(
      troubles.getState().filter((one) => one.kind !== kind),
      true,
    )
}
