import type { Tie } from '../../model/tie.ts'
import type { Visible } from '../../model/visible.ts'

/** An actor with its ties, in the order in which arrow keys walk through them. */
export interface Neighbourhood {
  readonly actor: string
  readonly ties: readonly Tie[]
}

/** Every visible actor with its ties, both ends of each: prominent actors first, ties by the name at their other end. */
export const neighbourhoodsOf = (visible: Visible): Neighbourhood[] => {
  const own = new Map<string, Tie[]>()
  for (const tie of visible.ties) {
    for (const id of tie.actors) {
      const ties = own.get(id)
      if (ties) ties.push(tie)
      else own.set(id, [tie])
    }
  }
  const name = (id: string) => visible.dataset.actor.get(id)?.name ?? id
  const other = (tie: Tie, id: string) => (tie.actors[0] === id ? tie.actors[1] : tie.actors[0])
  return [...visible.actors]
    .sort((a, b) => a.prominence - b.prominence || a.name.localeCompare(b.name))
    .map(({ id }) => ({
      actor: id,
      ties: (own.get(id) ?? []).sort((a, b) => name(other(a, id)).localeCompare(name(other(b, id)))),
    }))
}
