import type { Dataset } from '../model/dataset.ts'
import type { Filters } from '../model/filters.ts'
import { type Relation, relations } from '../model/relation.ts'
import type { Direction, Tie } from '../model/tie.ts'
import type { View } from '../model/view.ts'
import { wholeOf } from './fold.ts'
import { groupsOf } from './groups.ts'
import { everyTie } from './query.ts'

/** A tie as one of its ends sees it. */
export interface ActorTie {
  readonly id: string
  readonly other: string
  readonly relation: Relation
  readonly articles: number
  /** `forward` from the actor to the other. */
  readonly direction: Direction
  /** Absent where nothing attests the tie at the view's date. */
  readonly tie?: Tie
}

/** The ties of an actor: those of the view, and those that its date or its filters leave out. By relation, then by name. */
export const tiesOfActor = (dataset: Dataset, view: View, actor: string): { now: ActorTie[]; rest: ActorTie[] } => {
  const own = wholeOf(dataset, actor) === actor ? view : { ...view, folded: false }
  const shown = new Map(everyTie(dataset, own).ties.map((tie) => [tie.id, tie]))
  const all = new Map(everyTie(dataset, { ...own, filters: nothingHidden }).ties.map((tie) => [tie.id, tie]))
  const now: ActorTie[] = []
  const rest: ActorTie[] = []
  for (const group of groupsOf(dataset, own.folded)) {
    if (!group.actors.includes(actor)) continue
    const tie = shown.get(group.id) ?? all.get(group.id)
    const other = group.actors[0] === actor ? group.actors[1] : group.actors[0]
    const articles = new Set((tie ?? group).claims.map((claim) => claim.article)).size
    const row = {
      id: group.id,
      other,
      relation: group.relation,
      articles,
      direction: seenFrom(actor, tie),
      ...(tie && { tie }),
    }
    if (shown.has(group.id)) now.push(row)
    else rest.push(row)
  }
  const name = ({ other }: ActorTie) => dataset.actor.get(other)?.name ?? other
  const order = (a: ActorTie, b: ActorTie) =>
    relations.indexOf(a.relation) - relations.indexOf(b.relation) || name(a).localeCompare(name(b), 'en')
  return { now: now.sort(order), rest: rest.sort(order) }
}

/** Which way a tie points for one of its ends. */
export const seenFrom = (actor: string, tie?: Tie): Direction => {
  if (!tie || tie.direction === 'both' || tie.direction === 'none') return tie?.direction ?? 'none'
  return (tie.direction === 'forward') === (tie.actors[0] === actor) ? 'forward' : 'backward'
}

const nothingHidden: Filters = {
  relations: [],
  statuses: [],
  validities: [],
  articles: [],
  types: [],
  contested: false,
  support: 'any',
}
