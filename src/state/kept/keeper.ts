import type { Beside, Entry, Shelf } from './shelf.ts'

/** Keeps one thing that is being edited: each edit is written at once, one after another; of those that wait only the last. */
export interface Keeper<T> {
  readonly keep: (value: T) => void
  /** What it was kept as last. Its id is another one where another window had saved meanwhile. */
  readonly entry: () => Entry<T>
  /** When nothing is waiting to be written any more. */
  readonly idle: () => Promise<void>
  /** Goes on from what another window has saved, if nothing of this one waits. Tells whether it does. */
  readonly adopt: (entry: Entry<T>) => boolean
}

export const openKeeper = <T>(
  shelf: Shelf<T>,
  first: Entry<T>,
  beside: Beside<T>,
  onKept: (entry: Entry<T>, before: Entry<T>) => void,
): Keeper<T> => {
  let entry = first
  let waiting: { readonly value: T } | undefined
  let writing: Promise<void> | undefined
  const work = async () => {
    while (waiting) {
      const { value } = waiting
      waiting = undefined
      const before = entry
      entry = await shelf.put(before.id, value, before.count, beside)
      onKept(entry, before)
    }
  }
  const start = () => {
    writing ??= work().finally(() => {
      writing = undefined
    })
    // What fails is told by the troubles of the shelf.
    writing.catch(() => undefined)
  }
  return {
    keep: (value) => {
      waiting = { value }
      start()
    },
    entry: () => entry,
    idle: async () => {
      while (writing) await writing
    },
    adopt: (other) => {
      if (writing || waiting || other.id !== entry.id || other.count <= entry.count) return false
      entry = other
      return true
    },
  }
}
