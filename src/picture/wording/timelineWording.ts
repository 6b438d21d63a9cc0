import { dateInWords } from '../../words/dates.ts'
import { figure } from '../../words/figure.ts'
import { figureLenses } from '../../words/figureLenses.ts'
import { listedOf } from '../body/listed.ts'
import { middleOf } from './middleOf.ts'
import type { Wording } from './wording.ts'

const words = figureLenses.timeline

/** A timeline tells of all times: ties of others than the view's are on it as well. */
export const timelineWording: Wording = {
  title: (visible) => {
    const middle = middleOf(visible)
    return middle ? words.titled(middle) : undefined
  },
  deck: (visible, onScreen) => {
    const { ties } = listedOf(onScreen.visible, visible)
    if (ties.length === 0) return undefined
    return words.deck(figure.asOf(dateInWords(visible.view.date)), new Set(ties.flatMap((tie) => tie.articles)).size)
  },
  alt: (visible, onScreen) => {
    const others = listedOf(onScreen.visible, visible).ties.length - visible.ties.length
    const { view, actors, ties } = visible
    return [
      figure.pictured('timeline', actors.length, ties.length, figure.asOf(dateInWords(view.date))),
      ...(others > 0 ? [words.others(others)] : []),
    ].join(' ')
  },
}
