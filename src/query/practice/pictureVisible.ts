import { leastProminence } from '../../model/actor.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { PracticePicture } from '../../model/practice.ts'
import type { Visible } from '../../model/visible.ts'
import { query } from '../query.ts'

/**
 * The part of the map that a question is about; without what it asks for before it is answered. Absent where the map has no
 * composition: nobody would know the actors by their places.
 */
export const pictureVisible = (
  dataset: Dataset,
  { view, actors, withheld }: PracticePicture,
  answered: boolean,
): Visible | undefined => {
  if (actors.some((id) => !dataset.layout.wide.nodes[id])) return undefined
  const { camera: _, focus: __, selection: ___, ...plain } = view
  const all = query(
    dataset,
    { ...plain, moved: {}, shown: [...view.shown, ...actors], ...(withheld && !answered && { withheld }) },
    leastProminence,
  )
  const wanted = new Set(actors)
  const visible = {
    ...all,
    actors: all.actors.filter(({ id }) => wanted.has(id)),
    ties: all.ties.filter((tie) => tie.actors.every((id) => wanted.has(id))),
  }
  return visible.actors.length > 1 ? visible : undefined
}
