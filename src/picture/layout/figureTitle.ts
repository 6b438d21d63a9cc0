import type { Visible } from '../../model/visible.ts'
import { inOrder, viewBefore } from '../../query/compareViews.ts'
import { dateInWords } from '../../words/dates.ts'
import { figure as words } from '../../words/figure.ts'
import { figureLenses } from '../../words/figureLenses.ts'
import { nameOf } from '../../words/sentences.ts'

/** The title that a figure has until the reader writes another. */
export const figureTitle = ({ dataset, actors, view }: Visible): string => {
  const middle = view.focus?.actor ?? actors.find((actor) => actor.prominence === 0)?.id
  const name = middle && nameOf(dataset, middle)
  const before = view.lens === 'map' ? viewBefore(view) : undefined
  if (before && before.date !== view.date) {
    const [first, second] = inOrder(before, view).map(({ date }) => words.longDate(dateInWords(date))) as [
      string,
      string,
    ]
    return figureLenses.dates.titled(name ?? dataset.title, first, second)
  }
  if (!name) return dataset.title
  return view.lens === 'timeline' ? figureLenses.timeline.titled(name) : words.titleAround(name)
}
