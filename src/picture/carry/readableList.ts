import { en } from '../../words/en.ts'
import { figure as words } from '../../words/figure.ts'
import type { Figure } from '../figure.ts'
import { articlesInWords } from '../layout/articles.ts'
import { numberTies } from '../layout/numbering.ts'
import { tieInWords } from '../layout/tieList.ts'

/** The visible ties with their citations and the articles, as lines of text: in the file whatever of them is painted. */
export const readableList = ({
  title,
  source: { visible, numbered, cited, address },
}: Pick<Figure, 'title' | 'source'>): string => {
  const ties = numbered.length > 0 ? numbered : numberTies(visible)
  const { dataset } = visible
  return [
    title,
    '',
    words.list,
    ...ties.map((tie) => `${tie.number}. ${tieInWords(tie, dataset)}`),
    '',
    words.articles,
    ...articlesInWords(dataset, cited),
    '',
    `${words.made(en.appName, dataset.title)} ${words.version(dataset.version)}`,
    ...(address ? [address] : []),
  ].join('\n')
}
