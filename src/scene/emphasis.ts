import { egoNetwork } from '../analysis/egoNetwork.ts'
import type { Tie } from '../model/tie.ts'
import type { Selection } from '../model/view.ts'
import type { Visible } from '../model/visible.ts'

/** What stands out while the rest of the map steps back. */
export interface Emphasis {
  readonly actors: ReadonlySet<string>
  readonly ties: ReadonlySet<string>
  /** Ties and actors on a band of colour: what is selected itself. */
  readonly chosenTies: ReadonlySet<string>
  readonly chosenActors: ReadonlySet<string>
  /** The one actor or tie, by its id, that a keyboard's focus rests on. */
  readonly ring?: string
}

/** What a selection lights up; undefined where nothing of it is on the map. */
export const emphasisOf = (visible: Visible, selection: Selection | undefined): Emphasis | undefined => {
  if (!selection) return undefined
  const { id } = selection
  if (selection.type === 'actor') return ofActor(visible, id)
  if (selection.type === 'tie') return ofTie(visible, id)
  const cited = (tie: Tie) =>
    tie.claims.some(
      (claim) =>
        (selection.type === 'claim' ? claim.id : selection.type === 'article' ? claim.article : claim.event) === id,
    )
  const ties = visible.ties.filter(cited)
  const [only] = ties
  if (selection.type === 'claim' && only) return ofTie(visible, only.id)
  const present = visible.dataset.event.get(id)?.actors ?? []
  return lit(ties, [...ties.flatMap((tie) => tie.actors), ...(selection.type === 'event' ? present : [])])
}

/** Some ties with their ends, such as those that a change of the date brought. */
export const emphasisOfTies = (ties: readonly Tie[]): Emphasis =>
  lit(
    ties,
    ties.flatMap((tie) => tie.actors),
  )

/** What a tool points at, as far as it is on the map; undefined where nothing of it is. */
export const emphasisOfSpotlight = (
  { actors, ties }: Visible,
  spotlight: { readonly actors: readonly string[]; readonly ties: readonly string[] },
): Emphasis | undefined => {
  const shownTies = ties.filter((tie) => spotlight.ties.includes(tie.id))
  const shownActors = actors.filter(({ id }) => spotlight.actors.includes(id)).map(({ id }) => id)
  if (shownTies.length + shownActors.length === 0) return undefined
  // On a band a soft line would be drawn as firmly as one that is asserted.
  const outright = shownTies.filter(({ status }) => status === 'asserted' || status === 'attributed')
  // Where the map marks each tie with what became of it, a band on all of them would say nothing.
  const banded = outright.filter(({ change }) => change === undefined || change === 'turned')
  return lit(
    shownTies,
    [...shownActors, ...shownTies.flatMap((tie) => tie.actors)],
    banded.length < outright.length ? banded.filter(({ change }) => change) : banded,
  )
}

/** An actor, its ties and those at their other ends. */
const ofActor = (visible: Visible, id: string): Emphasis | undefined => {
  if (!visible.actors.some((actor) => actor.id === id)) return undefined
  // The map has been narrowed to this actor's surroundings already: nothing of them steps back.
  if (visible.view.focus?.actor === id)
    return lit(
      visible.ties,
      visible.actors.map((actor) => actor.id),
      [],
      [id],
    )
  const ties = visible.ties.filter((tie) => tie.actors.includes(id))
  return lit(ties, egoNetwork(id, 1, visible.ties), [], [id])
}

/** A pair, and whoever is tied to both of it: the triangles that it stands in. */
const ofTie = (visible: Visible, id: string): Emphasis | undefined => {
  const [a = '', b = ''] = id.split('--')
  const own = visible.ties.filter((tie) => tie.actors.includes(a) && tie.actors.includes(b))
  if (own.length === 0) return undefined
  const [ofA, ofB] = [egoNetwork(a, 1, visible.ties), egoNetwork(b, 1, visible.ties)]
  const actors = new Set([a, b, ...[...ofA].filter((other) => ofB.has(other))])
  const ties = visible.ties.filter(
    (tie) => tie.actors.every((actor) => actors.has(actor)) && tie.actors.some((actor) => actor === a || actor === b),
  )
  return lit(ties, actors, own, [a, b])
}

const lit = (
  ties: readonly Tie[],
  actors: Iterable<string>,
  chosenTies: readonly Tie[] = [],
  chosenActors: readonly string[] = [],
): Emphasis => ({
  actors: new Set(actors),
  ties: new Set(ties.map((tie) => tie.id)),
  chosenTies: new Set(chosenTies.map((tie) => tie.id)),
  chosenActors: new Set(chosenActors),
})
