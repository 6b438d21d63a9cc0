import { verdictOf } from '../../query/balanceInWords.ts'
import { dateInWords } from '../../words/dates.ts'
import { figure } from '../../words/figure.ts'
import { figureLenses } from '../../words/figureLenses.ts'
import { middleOf } from './middleOf.ts'
import type { Wording } from './wording.ts'

const words = figureLenses.balance

export const balanceWording: Wording = {
  title: (visible) => {
    const middle = middleOf(visible)
    return middle ? words.title(middle) : undefined
  },
  deck: ({ ties, view }) =>
    ties.length === 0
      ? undefined
      : words.deck(figure.asOf(dateInWords(view.date)), new Set(ties.flatMap((tie) => tie.articles)).size),
  alt: ({ actors, ties, view }, { balance }) =>
    balance &&
    [
      figure.pictured(
        balance.camps ? 'balance' : 'map',
        actors.length,
        ties.length,
        figure.asOf(dateInWords(view.date)),
      ),
      verdictOf(balance.signed, balance.triads, balance.done, balance.failed || !balance.done),
    ].join(' '),
}
