import { groupBy } from '../../../lib/groupBy.ts'
import { circlePath } from '../../../lib/path.ts'
import type { Visible } from '../../../model/visible.ts'
import { bySupport, distribution } from '../../../query/sources/support.ts'
import { figureLenses } from '../../../words/figureLenses.ts'
import { pairName } from '../../../words/sentences.ts'
import { sources as words } from '../../../words/sources.ts'
import type { Inline } from '../../layout/flow.ts'
import type { NumberedTie } from '../../layout/numbering.ts'
import { number as numberStyle } from '../../layout/styles.ts'
import { tieMark } from '../../table/marks.ts'
import { prose, type Section, stacked } from '../../table/sections.ts'
import { cell, empty, type Table } from '../../table/table.ts'
import { tableSection } from '../../table/tableSection.ts'
import { figureStyle, nameStyle, quietStyle, textStyle } from '../../table/tableStyles.ts'
import { bar } from './bar.ts'

const own = figureLenses.sources
/** With more articles than that there is no room for a column each. */
const mostColumns = 10

/** The ties, those on fewest articles first, with a dot for each article that speaks of them. */
export const supportTable = ({ dataset, ties }: Visible, numbered: readonly NumberedTie[]): Table => {
  const numbers = new Map(numbered.map(({ tie, number }) => [tie.id, number]))
  const columns = dataset.articles.length <= mostColumns ? dataset.articles.map(({ id }) => id) : []
  const groups = groupBy(bySupport(ties, 'articles'), (tie) => tie.articles.length)
  const listed = numbers.size > 0
  return {
    columns: [
      ...(listed ? [{ head: own.number, align: 'end' as const }] : []),
      { head: own.tie, align: 'start' },
      { head: '', align: 'start', least: 190, tight: true },
      ...columns.map((_, i) => ({
        head: String(i + 1),
        align: 'middle' as const,
        ...(i > 0 && { tight: true as const }),
      })),
      { head: own.independentHead, align: 'end' },
      { head: own.claims, align: 'end' },
    ],
    groups: [...groups].map(([n, all]) => ({
      head: { name: own.rests(n), note: String(all.length) },
      rows: all.map((tie) => {
        const number = numbers.get(tie.id)
        return {
          cells: [
            ...(listed ? [number === undefined ? empty : cell({ text: String(number), style: numberStyle })] : []),
            cell(tieMark(tie, 66)),
            cell({ text: pairName(dataset, tie.actors), style: nameStyle }),
            ...columns.map((id) => cell(tie.articles.includes(id) ? speaks : silent)),
            cell({ text: String(tie.independentSources), style: figureStyle }),
            cell({ text: String(tie.claims.length), style: figureStyle }),
          ],
        }
      }),
    })),
  }
}

const speaks: Inline = {
  width: 11,
  words: '',
  draw: ({ x, y }) => [{ d: circlePath({ x: x + 5.5, y }, 4.4), fill: 'ink' }],
}
const silent: Inline = {
  width: 11,
  words: '',
  draw: ({ x, y }) => [{ d: circlePath({ x: x + 5.5, y }, 1.3), fill: 'rule' }],
}

/** How many ties rest on one article, on two, on three …, and what that is in independent sources. */
export const supportSection = ({ ties }: Visible): Section => {
  const counts = distribution(ties.map((tie) => tie.articles.length))
  const bySources = distribution(ties.map((tie) => tie.independentSources))
  const most = Math.max(1, ...counts)
  const note = ties.every((tie) => tie.articles.length === tie.independentSources)
    ? words.sameAsArticles
    : words.independently(bySources.flatMap((n, i) => (n > 0 ? [words.independentPart(n, i + 1)] : [])))
  return stacked(
    [
      tableSection({
        columns: [
          { head: own.restsHead, align: 'start' },
          { head: '', align: 'start' },
          { head: own.ties, align: 'end' },
        ],
        groups: [
          {
            rows: counts.map((n, i) => ({
              cells: [
                cell({ text: own.rests(i + 1), style: textStyle }),
                cell(bar(110, 0, n / most)),
                cell({ text: String(n), style: figureStyle }),
              ],
            })),
          },
        ],
      }),
      prose([[{ text: note, style: quietStyle }]]),
    ],
    8,
  )
}
