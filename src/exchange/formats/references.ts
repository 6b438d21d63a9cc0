import type { Article } from '../../model/article.ts'
import type { Visible } from '../../model/visible.ts'
import { plainText } from '../citations/citation.ts'
import { formatAll } from '../citations/formatAll.ts'
import { type CitationStyle, styles } from '../citations/styles.ts'

/** The articles that the ties of a view rest on, in the order of the data. */
export const citedArticles = ({ dataset, ties }: Pick<Visible, 'dataset' | 'ties'>): readonly Article[] => {
  const cited = new Set(ties.flatMap(({ articles }) => articles))
  return dataset.articles.filter(({ id }) => cited.has(id))
}

/** They, for a reference manager. */
export const references =
  (id: CitationStyle['id']) =>
  (visible: Pick<Visible, 'dataset' | 'ties'>): string => {
    const style = styles.find((one) => one.id === id)
    const cited = citedArticles(visible).map((article) => ({ article }))
    if (!style) return ''
    if (cited.length === 0) return id === 'csl-json' ? '[]\n' : ''
    return `${formatAll(style, cited)
      .map(({ runs }) => plainText(runs))
      .join('\n\n')}${id === 'ris' ? '\r\n' : '\n'}`
  }
