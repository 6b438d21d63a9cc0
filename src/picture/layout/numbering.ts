import type { Actor } from '../../model/actor.ts'
import { relations } from '../../model/relation.ts'
import type { Tie } from '../../model/tie.ts'
import type { Visible } from '../../model/visible.ts'

/** A tie with its number, and its actors in the order in which the list names them. */
export interface NumberedTie {
  readonly number: number
  readonly tie: Tie
  readonly ends: readonly [string, string]
  /** What the list says of it beside what it rests on, such as what became of it. */
  readonly note?: string
}

/**
 * Numbers the visible ties. Each stands with the weightier of its two actors (the focus or the subject, then by
 * prominence and number of ties), so that an actor's ties are found together; unless they are to keep the order in which
 * they come, such as that of the rows of a table.
 */
export const numberTies = (
  { actors, ties, view }: Pick<Visible, 'actors' | 'ties' | 'view'>,
  keepOrder = false,
): NumberedTie[] => {
  const counts = new Map<string, number>()
  for (const tie of ties) for (const id of tie.actors) counts.set(id, (counts.get(id) ?? 0) + 1)
  const weight = (actor: Actor) => (actor.id === view.focus?.actor ? -1 : actor.prominence)
  const order = [...actors].sort(
    (a, b) => weight(a) - weight(b) || (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) || (a.name < b.name ? -1 : 1),
  )
  const ranks = new Map(order.map((actor, i) => [actor.id, i]))
  const rank = (id: string) => ranks.get(id) ?? order.length
  const named = ties.map((tie) => {
    const [a, b] = tie.actors
    const ends: readonly [string, string] = rank(a) <= rank(b) ? [a, b] : [b, a]
    return { tie, ends }
  })
  if (!keepOrder)
    named.sort(
      (a, b) =>
        rank(a.ends[0]) - rank(b.ends[0]) ||
        rank(a.ends[1]) - rank(b.ends[1]) ||
        relations.indexOf(a.tie.relation) - relations.indexOf(b.tie.relation),
    )
  return named.map(({ tie, ends }, i) => ({ number: i + 1, tie, ends: arrowed(tie, ends) }))
}

/** Affiliation reads the way it points. */
const arrowed = ({ relation, direction, actors: [a, b] }: Tie, ends: NumberedTie['ends']): NumberedTie['ends'] =>
  relation !== 'affiliation' ? ends : direction === 'forward' ? [a, b] : direction === 'backward' ? [b, a] : ends
