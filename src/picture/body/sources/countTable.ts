import type { Dataset } from '../../../model/dataset.ts'
import type { GridRow } from '../../../query/sources/grid.ts'
import { widthOf } from '../../../scene/measure.ts'
import { sources as words } from '../../../words/sources.ts'
import { cell, type Paragraphs, type Table } from '../../table/table.ts'
import { figureStyle, nameStyle, noneStyle } from '../../table/tableStyles.ts'
import { barBefore, blank } from './bar.ts'

/** With more articles than that there is no room for a bar beside each number. */
const mostBars = 7
const longest = 40

/** Numbers of claims by row and article, each with a bar of its length. */
export const countTable = (
  { articles }: Dataset,
  subject: string,
  rows: readonly GridRow[],
  nameOf: (id: string) => string,
): Table => {
  const counts = rows.flatMap(({ byArticle }) => [...byArticle.values()].map((own) => own.length))
  const highest = Math.max(1, ...counts)
  const digits = (n: number) => widthOf(String(n), figureStyle.face, figureStyle.size)
  const room = digits(highest)
  const count = (n: number): Paragraphs => {
    const text = n === 0 ? { text: '·', style: noneStyle } : { text: String(n), style: figureStyle }
    if (articles.length > mostBars) return cell(text)
    // What fills up shorter numbers keeps the bars in line.
    return cell(
      barBefore(longest, n / highest),
      blank(room - widthOf(text.text, figureStyle.face, figureStyle.size)),
      text,
    )
  }
  return {
    columns: [
      { head: subject, align: 'start', least: 150 },
      ...articles.map((_, i) => ({
        head: String(i + 1),
        align: 'end' as const,
        ...(i > 0 && { tight: true as const }),
      })),
      { head: words.total, align: 'end' },
    ],
    groups: [
      {
        rows: rows.map(({ id, byArticle, total }) => ({
          cells: [
            cell({ text: nameOf(id), style: nameStyle }),
            ...articles.map((article) => count(byArticle.get(article.id)?.length ?? 0)),
            cell({ text: String(total), style: figureStyle }),
          ],
        })),
      },
    ],
  }
}
