import { relations } from '../../model/relation.ts'
import type { Visible } from '../../model/visible.ts'
import { dateInWords } from '../../words/dates.ts'
import { figure as words } from '../../words/figure.ts'
import { figureLenses } from '../../words/figureLenses.ts'
import { nameOf } from '../../words/sentences.ts'
import type { OnScreen } from '../body/onScreen.ts'
import { wordings } from '../wording/wordings.ts'

/** Who has most ties is told first, and no more of them than somebody listens to. */
const most = 5

/** What a figure of a view shows, in a few sentences made from the data. */
export const altText = (visible: Visible, onScreen: OnScreen): string => {
  const { dataset, actors, ties, view } = visible
  const said = wordings[view.lens]?.alt(visible, onScreen)
  if (said !== undefined) return said
  const date = words.asOf(dateInWords(view.date))
  const counts = relations.flatMap((relation) => {
    const count = ties.filter((tie) => tie.relation === relation).length
    return count > 0 ? [words.tiesOf(relation, count)] : []
  })
  const degree = (id: string) => ties.filter((tie) => tie.actors.includes(id)).length
  const first = [...actors]
    .map(({ id, prominence }) => ({ id, prominence, degree: degree(id) }))
    .filter((one) => one.degree > 1)
    .sort((a, b) => a.prominence - b.prominence || b.degree - a.degree || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map((one) => words.mostTied(nameOf(dataset, one.id), one.degree))
  const changes = (['new', 'gone', 'turned'] as const).flatMap((change) => {
    const count = ties.filter((tie) => tie.change === change).length
    return count > 0 ? [figureLenses.dates.count(count, change)] : []
  })
  const apart = ties.filter(({ contested }) => contested).length
  return [
    words.pictured(view.lens, actors.length, ties.length, date),
    ...(changes.length > 0 ? [figureLenses.dates.counted(changes)] : []),
    ...(counts.length > 0 ? [words.counted(counts)] : []),
    ...(first.length > 0 ? [words.mostTies(first)] : []),
    ...(apart > 0 ? [words.contestedTies(apart)] : []),
  ].join(' ')
}
