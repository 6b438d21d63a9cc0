import type { Dataset } from '../../model/dataset.ts'
import { defaultView } from '../../model/view.ts'
import { figure as figureWords } from '../../words/figure.ts'
import type { Figure, Page } from '../figure.ts'
import { articleProse, type ReferenceStyle } from '../story/articleProse.ts'
import { paragraph, proseChunk } from './chunks.ts'
import type { Chunk } from './paper.ts'
import * as styles from './paperStyles.ts'

interface PaperInput {
  readonly title: string
  readonly alt: string
  readonly pages: readonly Page[]
  readonly dataset: Dataset
  readonly cited: ReadonlySet<string>
  readonly address?: string | undefined
  readonly licence?: string | undefined
}

/** Pages of paper as a figure. */
export const paperFigure = ({ title, alt, pages, dataset, cited, address, licence }: PaperInput): Figure => ({
  title,
  alt,
  language: defaultView.language,
  pages,
  source: {
    visible: {
      dataset,
      view: defaultView,
      actors: [],
      ties: [],
      left: { filters: 0, date: 0, prominence: 0, focus: 0, withheld: 0, actors: 0 },
    },
    numbered: [],
    cited,
    ...(address && { address }),
    ...(licence && { licence }),
  },
})

const references: ReferenceStyle = {
  title: styles.text,
  rest: styles.meta,
  label: styles.small,
  leading: 28,
  after: 0,
  hang: 44,
}

/** The articles at the end, each with its address. */
export const referenceChunks = (dataset: Dataset, cited: ReadonlySet<string>): Chunk[] => {
  const articles = articleProse(dataset, cited, references)
  if (articles.length === 0) return []
  return [
    proseChunk('heading', 'articles-heading', [paragraph(figureWords.articles, styles.heading, 40)], {
      before: 46,
      leads: true,
    }),
    ...articles.map((one, i) => proseChunk('text', 'article', [one], { before: 12, leads: i < articles.length - 1 })),
  ]
}
