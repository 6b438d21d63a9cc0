import type { Dataset } from '../../model/dataset.ts'
import type { Tie } from '../../model/tie.ts'
import type { Visible } from '../../model/visible.ts'
import { silenced } from './silenced.ts'

/** What one article carries, the others being on or off as they are. */
export interface Carried {
  readonly article: string
  readonly on: boolean
  /** How many ties it speaks of while it is on, in how many claims. */
  readonly ties: number
  readonly claims: number
  /** The ties that are there with it and not without it. */
  readonly falls: readonly Tie[]
}

/** What each article of the dataset carries in what is visible, in the order of the dataset. */
export const carriedBy = (dataset: Dataset, visible: Visible): Carried[] => {
  const off = visible.view.filters.articles
  const trial = (articles: readonly string[]) => silenced(dataset, visible.view, articles).ties
  return dataset.articles.map(({ id }) => {
    const on = !off.includes(id)
    const withIt = on ? visible.ties : trial(off.filter((other) => other !== id))
    const without = new Set((on ? trial([...off, id]) : visible.ties).map((tie) => tie.id))
    const own = withIt.filter((tie) => tie.articles.includes(id))
    return {
      article: id,
      on,
      ties: own.length,
      claims: own.reduce((sum, tie) => sum + tie.claims.filter((claim) => claim.article === id).length, 0),
      falls: withIt.filter((tie) => !without.has(tie.id)),
    }
  })
}
