import type { Article } from '../../model/article.ts'
import type { Dataset } from '../../model/dataset.ts'
import { dateInWords } from '../../words/dates.ts'
import { figure } from '../../words/figure.ts'
import { articleNumber } from './citations.ts'
import { flow, type Piece } from './flow.ts'
import type { Item, ListStyle } from './list.ts'
import * as styles from './styles.ts'

export const articleListStyle: ListStyle = { leading: 19, between: 5, hang: 30 }

/** The articles that are cited on a figure, by the numbers by which they are. */
export const articleItems = (dataset: Dataset, cited: ReadonlySet<string>, width: number): Item[] =>
  articlesOf(dataset, cited).map((article) => {
    const label = `[${articleNumber(dataset, article.id)}]`
    const pieces = piecesOf(article)
    return {
      label,
      words: pieces.map(({ text }) => text).join(' '),
      lines: flow(pieces, width - articleListStyle.hang),
      draw: ({ x, y }) => [
        { x, y: y + 0.74 * articleListStyle.leading, anchor: 'start', text: label, ...styles.entry },
      ],
    }
  })

/** Some articles in the order of their numbers. */
const articlesOf = ({ articles }: Dataset, ids: ReadonlySet<string>): readonly Article[] =>
  articles.filter(({ id }) => ids.has(id))

/** Articles as text, with their addresses. */
export const articlesInWords = (dataset: Dataset, cited: ReadonlySet<string>): string[] =>
  articlesOf(dataset, cited).map((article) =>
    [
      `[${articleNumber(dataset, article.id)}]`,
      ...piecesOf(article).map(({ text }) => text),
      ...(article.URL ? [article.URL] : []),
    ].join(' '),
  )

const piecesOf = ({ csl, when, URL }: Article): Extract<Piece, { text: string }>[] => {
  const authors = (csl.author ?? []).map(({ given, family }) => `${given} ${family}`).join(', ') || figure.noAuthor
  const rest = [authors, csl['container-title'], csl.genre, figure.written(dateInWords(when))]
    .filter(Boolean)
    .join(', ')
  return [
    { text: `${csl.title}.`, style: styles.entry, href: URL },
    { text: `${rest}.`, style: styles.detail },
  ]
}
