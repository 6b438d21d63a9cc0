import type { Citation } from '../../model/claim.ts'
import type { Dataset } from '../../model/dataset.ts'
import { storySlides as words } from '../../words/storySlides.ts'
import { articleNumber } from '../layout/citations.ts'
import type { CitedArticle } from './column.ts'

/** The articles that some claims and facts stand in, each with its lines, by their numbers. */
export const citedIn = (citations: readonly Citation[], dataset: Dataset): CitedArticle[] =>
  dataset.articles.flatMap(({ id, csl }) => {
    const lines = [...new Set(citations.filter(({ article }) => article === id).map(({ paragraph }) => paragraph))]
    if (lines.length === 0) return []
    return [
      {
        number: String(articleNumber(dataset, id)),
        words: `${csl.title}, ${words.lines(lines.sort((a, b) => a - b))}`,
      },
    ]
  })

/** The claims and facts of some ids, in the order of these. */
export const citationsFor = (
  { claim, fact }: Pick<Dataset, 'claim' | 'fact'>,
  claims: readonly string[],
  facts: readonly string[],
): Citation[] => [...claims.flatMap((id) => claim.get(id) ?? []), ...facts.flatMap((id) => fact.get(id) ?? [])]
