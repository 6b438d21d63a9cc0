import type { Claim } from '../../model/claim.ts'
import type { Dataset } from '../../model/dataset.ts'
import { statuses } from '../../model/status.ts'
import type { Tie } from '../../model/tie.ts'
import { en } from '../../words/en.ts'

/** The number by which an article is cited: its place in the dataset, whatever the view shows. */
export const articleNumber = (dataset: Pick<Dataset, 'articles'>, id: string): number =>
  dataset.articles.findIndex((article) => article.id === id) + 1

/**
 * All that a tie rests on: "[2 ¶7, 13; 3 ¶14] hedged [1 ¶4]". The first bracket says it as the tie is drawn; what says it
 * otherwise stands behind its own status, so that no hedged or denied line passes for an assertion.
 */
export const citationsOf = (tie: Pick<Tie, 'claims' | 'status'>, dataset: Pick<Dataset, 'articles'>): string =>
  byStatus(tie, (claims) => places(claims, dataset))

/** The articles that a tie rests on: "[2, 3]"; what says it otherwise than it is drawn stands behind its own status. */
export const articlesCited = (tie: Pick<Tie, 'claims' | 'status'>, dataset: Pick<Dataset, 'articles'>): string =>
  byStatus(tie, (claims) =>
    [...new Set(claims.map(({ article }) => articleNumber(dataset, article)))].sort((a, b) => a - b).join(', '),
  )

const byStatus = (tie: Pick<Tie, 'claims' | 'status'>, inBracket: (claims: readonly Claim[]) => string): string =>
  [tie.status, ...statuses.filter((status) => status !== tie.status)]
    .flatMap((status) => {
      const claims = tie.claims.filter((claim) => claim.status === status)
      if (claims.length === 0) return []
      const bracket = `[${inBracket(claims)}]`
      return [status === tie.status ? bracket : `${en.status[status].toLowerCase()} ${bracket}`]
    })
    .join(' ')

const places = (claims: readonly Claim[], dataset: Pick<Dataset, 'articles'>): string => {
  const byArticle = new Map<number, Set<number>>()
  for (const { article, paragraph } of claims) {
    const number = articleNumber(dataset, article)
    byArticle.set(number, (byArticle.get(number) ?? new Set()).add(paragraph))
  }
  return [...byArticle]
    .sort(([a], [b]) => a - b)
    .map(([number, paragraphs]) => `${number}\u00a0¶${runs([...paragraphs].sort((a, b) => a - b)).join(', ')}`)
    .join('; ')
}

/** Three numbers or more in a row become a span. */
const runs = (numbers: readonly number[]): string[] => {
  const found: number[][] = []
  for (const number of numbers) {
    const last = found.at(-1)
    if (last && number === (last.at(-1) ?? 0) + 1) last.push(number)
    else found.push([number])
  }
  return found.flatMap((run) => (run.length > 2 ? [`${run[0]}–${run.at(-1)}`] : run.map(String)))
}
