import type { Citation, Claim } from '../../model/claim.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { Fact } from '../../model/fact.ts'
import { storySlides as words } from '../../words/storySlides.ts'
import { articleNumber } from '../layout/citations.ts'
import { passageHref } from './passageHref.ts'

/** An article with the lines of it that are cited, each a press away where it has an address. */
export interface CitedArticle {
  readonly number: string
  readonly title: string
  readonly lines: readonly { readonly text: string; readonly href?: string }[]
}

/** The articles that some claims and facts stand in, each with its lines, by their numbers. */
export const citedIn = (citations: readonly Citation[], dataset: Dataset): CitedArticle[] =>
  dataset.articles.flatMap(({ id, csl }) => {
    const own = citations.filter(({ article }) => article === id)
    const lines = [...new Set(own.map(({ paragraph }) => paragraph))].sort((a, b) => a - b)
    if (lines.length === 0) return []
    return [
      {
        number: String(articleNumber(dataset, id)),
        title: csl.title,
        lines: lines.map((line) => {
          const href = passageHref(own.find(({ paragraph }) => paragraph === line) as Citation, dataset)
          return { text: words.lines([line]), ...(href && { href }) }
        }),
      },
    ]
  })

/** "The looming threat, ¶ 5, ¶ 11" */
export const citedInWords = ({ title, lines }: CitedArticle): string =>
  [title, ...lines.map(({ text }) => text)].filter(Boolean).join(', ')

/** The claims and facts of some ids, in the order of these. */
export const citationsFor = (
  { claim, fact }: Pick<Dataset, 'claim' | 'fact'>,
  claims: readonly string[],
  facts: readonly string[],
): (Claim | Fact)[] => [...claims.flatMap((id) => claim.get(id) ?? []), ...facts.flatMap((id) => fact.get(id) ?? [])]
