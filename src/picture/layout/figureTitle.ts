import type { Visible } from '../../model/visible.ts'
import { figure as words } from '../../words/figure.ts'
import { nameOf } from '../../words/sentences.ts'

/** The title that a figure has until the reader writes another. */
export const figureTitle = ({ dataset, actors, view }: Visible): string => {
  const middle = view.focus?.actor ?? actors.find((actor) => actor.prominence === 0)?.id
  return middle ? words.titleAround(nameOf(dataset, middle)) : dataset.title
}
