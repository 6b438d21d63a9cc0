import type { Neighbourhood } from './twinOrder.ts'

/** Where the focus is: on an actor, or on one of its ties. */
export interface Position {
  readonly actor: string
  readonly tie?: string
  /** Whence the reader came along a tie, and may go back. */
  readonly from?: Position
}

/**
 * Where a key leads. Down and up walk through an actor's ties; on a tie, right goes on to the actor at its other end and left
 * comes back to its own, and then to the one before; on an actor whom no tie led to, right and left step to the next and the last. A letter jumps to the tie with whom it begins.
 * Undefined where the key means nothing here.
 */
export const walk = (
  key: string,
  { actor, tie, from }: Position,
  around: readonly Neighbourhood[],
  name: (id: string) => string,
): Position | undefined => {
  const index = around.findIndex((one) => one.actor === actor)
  const ties = around[index]?.ties ?? []
  const place = ties.findIndex(({ id }) => id === tie)
  const here: Position = { actor, ...(from && { from }) }
  const step = <T>(all: readonly T[], from: number, by: number): T | undefined =>
    all[(from + by + all.length) % all.length]
  const toTie = (by: number): Position | undefined => {
    const next = place < 0 ? (by > 0 ? ties[0] : ties.at(-1)) : step(ties, place, by)
    return next && { ...here, tie: next.id }
  }
  const toActor = (found: Neighbourhood | undefined): Position | undefined => found && { actor: found.actor }
  const far = (one: { readonly actors: readonly [string, string] }) =>
    one.actors[0] === actor ? one.actors[1] : one.actors[0]

  if (key === 'ArrowDown') return toTie(1)
  if (key === 'ArrowUp') return toTie(-1)
  if (key === 'ArrowRight') {
    const on = ties[place]
    return on ? { actor: far(on), from: here } : toActor(step(around, index, 1))
  }
  if (key === 'ArrowLeft') {
    if (tie) return here
    const back = from && around.some((one) => one.actor === from.actor) ? from : undefined
    return back ?? toActor(step(around, index, -1))
  }
  if (key === 'Home') return toActor(around[0])
  if (key === 'End') return toActor(around.at(-1))
  if (key === 'Escape' && tie) return here
  if (key.length === 1 && /\p{L}/u.test(key)) {
    const later = [...ties.slice(place + 1), ...ties.slice(0, place + 1)]
    const found = later.find((one) => name(far(one)).toLowerCase().startsWith(key.toLowerCase()))
    return found && { ...here, tie: found.id }
  }
  return undefined
}
