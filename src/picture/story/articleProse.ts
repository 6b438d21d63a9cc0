import type { Dataset } from '../../model/dataset.ts'
import { dateInWords } from '../../words/dates.ts'
import { figure as words } from '../../words/figure.ts'
import type { ProseParagraph } from '../figure.ts'
import { articleNumber } from '../layout/citations.ts'
import type { Style } from '../layout/flow.ts'

/** How references are set. */
export interface ReferenceStyle {
  readonly title: Style
  readonly rest: Style
  readonly label: Style
  readonly leading: number
  readonly after: number
  readonly hang: number
}

/** The articles as references, each with its address, by the numbers by which they are cited. */
export const articleProse = (dataset: Dataset, cited: ReadonlySet<string>, style: ReferenceStyle): ProseParagraph[] =>
  dataset.articles
    .filter(({ id }) => cited.has(id))
    .map(({ id, csl, when, URL }) => {
      const authors = (csl.author ?? []).map(({ given, family }) => `${given} ${family}`).join(', ') || words.noAuthor
      const rest = [authors, csl['container-title'], csl.genre, words.written(dateInWords(when))].filter(Boolean)
      return {
        runs: [
          { text: `${csl.title}.`, ...style.title },
          { text: `${rest.join(', ')}.`, ...style.rest },
          ...(URL ? [{ text: URL, ...style.rest, href: URL }] : []),
        ],
        leading: style.leading,
        after: style.after,
        hang: { by: style.hang, label: { text: String(articleNumber(dataset, id)), ...style.label } },
      }
    })
