import type { Visible } from '../../model/visible.ts'
import { nameOf } from '../../words/sentences.ts'

/** The name of the actor around whom a view is: the focus, or the subject where it is on the figure. */
export const middleOf = ({ dataset, actors, view }: Visible): string | undefined => {
  const middle = view.focus?.actor ?? actors.find((actor) => actor.prominence === 0)?.id
  return middle && nameOf(dataset, middle)
}
