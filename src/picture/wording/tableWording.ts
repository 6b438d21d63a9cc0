import type { Visible } from '../../model/visible.ts'
import { arrange } from '../../query/table/arrange.ts'
import { contentOf } from '../../query/table/subjects.ts'
import { tableSummary } from '../../query/table/summary.ts'
import { dateInWords } from '../../words/dates.ts'
import { figure } from '../../words/figure.ts'
import { figureLenses } from '../../words/figureLenses.ts'
import { table as tableWords } from '../../words/table.ts'
import { listingOf } from '../layout/listing.ts'
import { middleOf } from './middleOf.ts'
import type { Wording } from './wording.ts'

const words = figureLenses.table

export const tableWording: Wording = {
  title: (visible) => {
    const middle = middleOf(visible)
    return middle ? words.title[visible.view.table.subject](middle) : undefined
  },
  deck: (visible, onScreen) => {
    const { subject } = visible.view.table
    const { cited } = listingOf(onScreen, visible)
    return words.deck[subject](
      figure.asOf(dateInWords(visible.view.date)),
      subject === 'articles' ? speaking(visible) : cited.size,
    )
  },
  alt: (visible) => {
    const { table } = visible.view
    const content = contentOf(table.subject, visible)
    const arranged = arrange(content, table)
    const { rows, order, filters } = tableSummary(table, content, arranged)
    const { group, groups, columns } = arranged
    return [
      words.alt(
        rows,
        order,
        columns.map(({ name }) => name),
      ),
      ...(filters.length > 0 ? [words.filtered(filters.map(({ text }) => text))] : []),
      ...(group
        ? [
            words.grouped(
              groups.map(({ name, rows: own }) => `${name || tableWords.noValue(group.name)} (${own.length})`),
            ),
          ]
        : []),
    ].join(' ')
  },
}

const speaking = ({ ties }: Visible): number => new Set(ties.flatMap((tie) => tie.articles)).size
