import { dateInWords } from '../../words/dates.ts'
import { figure } from '../../words/figure.ts'
import { figureLenses } from '../../words/figureLenses.ts'
import type { Wording } from './wording.ts'

export const matrixWording: Wording = {
  title: () => undefined,
  deck: ({ ties, view }) =>
    ties.length === 0
      ? undefined
      : figureLenses.matrix.deck(
          figure.asOf(dateInWords(view.date)),
          new Set(ties.flatMap((tie) => tie.articles)).size,
        ),
  alt: () => undefined,
}
