import type { Citation, Claim } from '../../model/claim.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Fact } from '../../model/fact.ts'
import { storySlides as words } from '../../words/storySlides.ts'
import { articleNumber } from '../layout/citations.ts'
import type { CitedArticle } from './column.ts'

/** The articles that some claims and facts stand in, each with its lines, by their numbers. */
export const citedIn = (citations: readonly Citation[], dataset: Dataset): CitedArticle[] =>
  dataset.articles.flatMap(({ id, csl }) => {
    const lines = [...new Set(citations.filter(({ article }) => article === id).map(({ paragraph }) => paragraph))]
    if (lines.length === 0) return []
    const told = words.lines(lines.sort((a, b) => a - b))
    return [{ number: String(articleNumber(dataset, id)), lines: told, words: `${csl.title}, ${told}` }]
  })

/** The claims and facts of some ids, in the order of these. */
export const citationsFor = (
  { claim, fact }: Pick<Dataset, 'claim' | 'fact'>,
  claims: readonly string[],
  facts: readonly string[],
): (Claim | Fact)[] => [...claims.flatMap((id) => claim.get(id) ?? []), ...facts.flatMap((id) => fact.get(id) ?? [])]
