import type { Article } from '../../model/article.ts'
import type { Visible } from '../../model/visible.ts'
import { dateInWords } from '../../words/dates.ts'
import { figure } from '../../words/figure.ts'
import { articleNumber } from './citations.ts'
import { flow, type Piece } from './flow.ts'
import type { Item, ListStyle } from './list.ts'
import * as styles from './styles.ts'

export const articleListStyle: ListStyle = { leading: 19, between: 5, hang: 30 }

/** The articles that are cited on a figure, by the numbers by which they are. */
export const articleItems = ({ dataset, ties }: Pick<Visible, 'dataset' | 'ties'>, width: number): Item[] =>
  articlesOf({ dataset, ties }).map((article) => {
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

/** The articles that some ties rest on, in the order of their numbers. */
const articlesOf = ({ dataset, ties }: Pick<Visible, 'dataset' | 'ties'>): readonly Article[] => {
  const cited = new Set(ties.flatMap((tie) => tie.claims.map((claim) => claim.article)))
  return dataset.articles.filter((article) => cited.has(article.id))
}

/** The same as text, with their addresses. */
export const articlesInWords = (visible: Pick<Visible, 'dataset' | 'ties'>): string[] =>
  articlesOf(visible).map((article) =>
    [
      `[${articleNumber(visible.dataset, article.id)}]`,
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
