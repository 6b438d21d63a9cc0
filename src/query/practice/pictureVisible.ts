import { leastProminence } from '../../model/actor.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { PracticePicture } from '../../model/practice.ts'
import type { Visible } from '../../model/visible.ts'
import { query } from '../query.ts'

/**
 * The part of the map that a question is about; without what it asks for before it is answered. Whoever has no place in
 * the composition is left out: nobody would know them by it. Absent where fewer than two are left.
 */
export const pictureVisible = (
  dataset: Dataset,
  { view, actors, withheld }: PracticePicture,
  answered: boolean,
): Visible | undefined => {
  const placed = actors.filter((id) => dataset.layout.wide.nodes[id])
  const { camera: _, focus: __, selection: ___, ...plain } = view
  const all = query(
    dataset,
    { ...plain, moved: {}, shown: [...view.shown, ...placed], ...(withheld && !answered && { withheld }) },
    leastProminence,
  )
  const wanted = new Set(placed)
  const visible = {
    ...all,
    actors: all.actors.filter(({ id }) => wanted.has(id)),
    ties: all.ties.filter((tie) => tie.actors.every((id) => wanted.has(id))),
  }
  return visible.actors.length > 1 ? visible : undefined
}
