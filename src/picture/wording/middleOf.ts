import type { Visible } from '../../model/visible.ts'
import { nounOf } from '../../words/grammar/noun.ts'

/** The actor, as within a sentence, around whom a view is: the focus, or the subject where it is on the figure. */
export const middleOf = ({ dataset, actors, view }: Visible): string | undefined => {
  const middle = view.focus?.actor ?? actors.find((actor) => actor.prominence === 0)?.id
  return middle && nounOf(dataset, middle).text
}
