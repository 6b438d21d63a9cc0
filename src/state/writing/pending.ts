/** Fields in which something was typed that is not yet an edit: it becomes one when they are left, or after a pause. */
const pending = new Set<() => void>()

/** Notes how what was typed is made an edit. Returns how to take that back. */
export const expectFlush = (flush: () => void): (() => void) => {
  pending.add(flush)
  return () => pending.delete(flush)
}

/** Makes edits of all that was typed: before undoing, before another window's edits are taken over, as the page goes. */
export const flushFields = (): void => {
  for (const flush of pending) flush()
}
