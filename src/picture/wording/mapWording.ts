import { inOrder, viewBefore } from '../../query/compareViews.ts'
import { dateInWords } from '../../words/dates.ts'
import { figure } from '../../words/figure.ts'
import { figureLenses } from '../../words/figureLenses.ts'
import { middleOf } from './middleOf.ts'
import type { Wording } from './wording.ts'

const words = figureLenses.dates

/** The map while two dates are compared, or ties stand apart by the answers to a question; else the words for any map do. */
export const mapWording: Wording = {
  title: (visible) => {
    const { view, dataset } = visible
    const question = dataset.disagreements.find(({ id }) => id === view.question)
    if (question) return question.question
    const before = viewBefore(view)
    if (!before || before.date === view.date) return undefined
    const [first = '', second = ''] = inOrder(before, view).map(({ date }) => figure.longDate(dateInWords(date)))
    return words.titled(middleOf(visible) ?? dataset.title, first, second)
  },
  deck: ({ ties, view }) => {
    const before = ties.some(({ change }) => change) ? viewBefore(view) : undefined
    if (!before || before.date === view.date) return undefined
    const date = words.compared(figure.asOf(dateInWords(view.date)), dateInWords(before.date))
    return figure.deck(date, new Set(ties.flatMap((tie) => tie.articles)).size)
  },
  alt: () => undefined,
}
