import { leastProminence, type Prominence } from '../../model/actor.ts'
import type { Dataset } from '../../model/dataset.ts'
import type { View } from '../../model/view.ts'
import type { Visible } from '../../model/visible.ts'
import { groupsOf } from '../groups.ts'
import { judgementsOf } from '../judgements.ts'
import { type Judge, query } from '../query.ts'
import { judgeGroup } from '../tie.ts'

/**
 * What the view would show with other articles silent. Only ties in which one of the articles that change speaks are judged
 * anew; the others are the very same as in the view, and nothing that is on screen is forgotten for a trial.
 */
export const silenced = (
  dataset: Dataset,
  view: View,
  articles: readonly string[],
  opensWith: Prominence = leastProminence,
): Visible => {
  const now = view.filters.articles
  const turned = new Set([...now.filter((id) => !articles.includes(id)), ...articles.filter((id) => !now.includes(id))])
  const judge: Judge = (_, asking) => {
    const before = judgementsOf(dataset, { ...asking, articles: now })
    return groupsOf(dataset, asking.folded).map((group, i) =>
      group.claims.some((claim) => turned.has(claim.article))
        ? judgeGroup(group, asking, dataset)
        : (before[i] ?? 'filters'),
    )
  }
  return query(dataset, { ...view, filters: { ...view.filters, articles } }, opensWith, judge)
}
