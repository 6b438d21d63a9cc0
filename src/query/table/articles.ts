import type { Article } from '../../model/article.ts'
import { table } from '../../words/table.ts'
import { articleNumber } from '../byArticle.ts'
import { dateCell, numberCell } from './cells.ts'
import { type ContentOf, content } from './content.ts'

const { columns } = table

/** Every article, those that are switched off as well, with what of it the view shows. */
export const articles: ContentOf = ({ dataset, ties }) => {
  const count = (all: readonly { readonly article: string }[]) => {
    const counts = new Map<string, number>()
    for (const { article } of all) counts.set(article, (counts.get(article) ?? 0) + 1)
    return (id: string) => numberCell(counts.get(id) ?? 0)
  }
  const shown = count(ties.flatMap((tie) => tie.claims))
  const all = count(dataset.claims)
  const facts = count(dataset.facts)
  const citing = count(ties.flatMap((tie) => tie.articles.map((article) => ({ article }))))
  const sole = count(ties.flatMap(({ articles: [only, other] }) => (only && !other ? [{ article: only }] : [])))
  const number = (id: string) => articleNumber(dataset, id)
  return content<Article>({
    records: dataset.articles,
    row: ({ id }) => ({ id, opens: { type: 'article', id }, about: [id] }),
    order: [{ column: 'number', descending: false }],
    columns: [
      { ...columns.title, id: 'title', width: 250, cell: ({ csl }) => ({ text: csl.title, look: { type: 'name' } }) },
      {
        ...columns.number,
        id: 'number',
        width: 90,
        unit: table.articleNumber,
        cell: ({ id }) => numberCell(number(id)),
      },
      {
        ...columns.author,
        id: 'author',
        width: 150,
        cell: ({ csl }) => ({
          text: (csl.author ?? []).map(({ given, family }) => `${given} ${family}`).join(table.between),
        }),
      },
      { ...columns.outlet, id: 'outlet', width: 150, cell: ({ csl }) => ({ text: csl['container-title'] }) },
      { ...columns.date, id: 'date', width: 130, dated: true, labelled: true, cell: ({ when }) => dateCell(when) },
      { ...columns.claimsShown, id: 'claims', width: 92, unit: table.shownClaims, cell: ({ id }) => shown(id) },
      { ...columns.claimsAll, id: 'all', width: 96, unit: table.allClaims, cell: ({ id }) => all(id) },
      { ...columns.ties, id: 'ties', width: 84, unit: table.shownTies, cell: ({ id }) => citing(id) },
      { ...columns.alone, id: 'alone', width: 96, unit: table.aloneTies, cell: ({ id }) => sole(id) },
      { ...columns.facts, id: 'facts', width: 76, unit: table.facts, hidden: true, cell: ({ id }) => facts(id) },
      {
        ...columns.derived,
        id: 'derived',
        labelled: true,
        width: 160,
        cell: ({ derivedFrom }) =>
          derivedFrom
            ? {
                text: dataset.article.get(derivedFrom)?.label ?? derivedFrom,
                look: { type: 'link', to: { type: 'article', id: derivedFrom } },
              }
            : { text: '' },
      },
    ],
  })
}
