import type { Visible } from '../../model/visible.ts'
import { figure as words } from '../../words/figure.ts'
import { middleOf } from '../wording/middleOf.ts'
import { wordings } from '../wording/wordings.ts'

/** The title that a figure has until the reader writes another. */
export const figureTitle = (visible: Visible): string => {
  const own = wordings[visible.view.lens]?.title(visible)
  if (own !== undefined) return own
  const middle = middleOf(visible)
  return middle ? words.titleAround(middle) : visible.dataset.title
}
