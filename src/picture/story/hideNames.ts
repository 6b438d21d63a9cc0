import type { Dataset } from '../../model/dataset.ts'
import type { Positions } from '../../model/position.ts'
import type { Visible } from '../../model/visible.ts'
import { storySlides as words } from '../../words/storySlides.ts'

/** The same with letters for names, one for each of some actors, for asking who is who: nothing says whom they stand for. */
export const hideNames = (visible: Visible, among: Visible['actors']): Visible => {
  const letters = new Map(among.map(({ id }, i) => [id, words.letter(i)]))
  const renamed = visible.dataset.actors.map((actor) => ({
    ...actor,
    name: letters.get(actor.id) ?? words.somebody,
    aliases: [],
    ambiguous: [],
    description: '',
  }))
  const dataset: Dataset = {
    ...visible.dataset,
    actors: renamed,
    actor: new Map(renamed.map((actor) => [actor.id, actor])),
  }
  // Whose word it is would be a name as well.
  const ties = visible.ties.map((tie) => ({
    ...tie,
    claims: tie.claims.map(({ attributedTo: _, ...claim }) => claim),
  }))
  return { ...visible, dataset, ties, actors: visible.actors.flatMap(({ id }) => dataset.actor.get(id) ?? []) }
}

/** A composition says how long names are broken. */
export const withoutLines = (positions: Positions): Positions => ({
  ...positions,
  nodes: Object.fromEntries(Object.entries(positions.nodes).map(([id, { lines: _, ...place }]) => [id, place])),
})
