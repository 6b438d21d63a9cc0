import { articleName } from '../../query/articleName.ts'
import { dateInWords } from '../../words/dates.ts'
import { figure } from '../../words/figure.ts'
import { figureLenses } from '../../words/figureLenses.ts'
import { carriedOn } from '../body/sources/carriedOn.ts'
import { middleOf } from './middleOf.ts'
import type { Wording } from './wording.ts'

const words = figureLenses.sources

export const sourcesWording: Wording = {
  title: (visible) => {
    const middle = middleOf(visible)
    return middle ? words.title(middle) : undefined
  },
  deck: ({ ties, view }) =>
    ties.length === 0
      ? undefined
      : words.deck(figure.asOf(dateInWords(view.date)), new Set(ties.flatMap((tie) => tie.articles)).size),
  alt: (visible, onScreen) =>
    words.alt(
      visible.ties.length,
      figure.asOf(dateInWords(visible.view.date)),
      carriedOn(onScreen.visible, visible).map(({ article, ties, falls }) =>
        words.altArticle(articleName(visible.dataset, article), ties, falls.length),
      ),
    ),
}
