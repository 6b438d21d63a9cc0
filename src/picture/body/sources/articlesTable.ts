import type { Visible } from '../../../model/visible.ts'
import { articleNumber } from '../../../query/byArticle.ts'
import type { Carried } from '../../../query/sources/carried.ts'
import { figureLenses } from '../../../words/figureLenses.ts'
import { sources as words } from '../../../words/sources.ts'
import { number as numberStyle } from '../../layout/styles.ts'
import { cell, type Table } from '../../table/table.ts'
import { figureStyle, nameStyle, noneStyle, quietStyle } from '../../table/tableStyles.ts'
import { bar } from './bar.ts'

const own = figureLenses.sources
const longest = 130

/** Each article with the ties that it speaks of, in how many claims, and how many fall without it. */
export const articlesTable = ({ dataset, view }: Visible, carried: readonly Carried[]): Table => {
  const most = Math.max(1, ...carried.map(({ ties }) => ties))
  const number = (n: number) => cell({ text: String(n), style: n === 0 ? noneStyle : figureStyle })
  return {
    columns: [
      { head: own.number, align: 'end' },
      { head: own.article, align: 'start', least: 150 },
      { head: own.bar, align: 'start' },
      { head: own.ties, align: 'end' },
      { head: own.claims, align: 'end' },
      { head: own.alone, align: 'end' },
    ],
    groups: [
      {
        rows: carried.map(({ article: id, ties, claims, falls }) => {
          const article = dataset.article.get(id)
          const remarks = [
            view.filters.articles.includes(id) ? own.off : undefined,
            article?.derivedFrom && words.reprint(String(articleNumber(dataset, article.derivedFrom))),
          ].filter(Boolean)
          return {
            cells: [
              cell({ text: String(articleNumber(dataset, id)), style: numberStyle }),
              cell(
                { text: article?.label ?? id, style: nameStyle },
                ...(remarks.length > 0 ? [{ text: remarks.join(', '), style: quietStyle }] : []),
              ),
              cell(bar(longest, ties / most, falls.length / most)),
              number(ties),
              number(claims),
              number(falls.length),
            ],
          }
        }),
      },
    ],
  }
}
