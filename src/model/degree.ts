import type { Tie } from './tie.ts'

const remembered = new WeakMap<readonly Tie[], ReadonlyMap<string, number>>()

/** How many of some ties each actor has; counted once for the same list. */
export const degreesIn = (ties: readonly Tie[]): ReadonlyMap<string, number> => {
  const known = remembered.get(ties)
  if (known) return known
  const degrees = new Map<string, number>()
  for (const { actors } of ties) for (const id of actors) degrees.set(id, (degrees.get(id) ?? 0) + 1)
  remembered.set(ties, degrees)
  return degrees
}
