import type { Dataset } from '../../model/dataset.ts'
import type { Tie } from '../../model/tie.ts'
import type { Visible } from '../../model/visible.ts'
import { type Group, groupsOf } from '../groups.ts'
import { whyLeftOut } from '../query.ts'
import { judgeGroup } from '../tie.ts'
import { silenced } from './silenced.ts'

/** What one article carries, the others being on or off as they are in some view. */
export interface Carried {
  readonly article: string
  /** How many ties it speaks of while it is on, in how many claims. */
  readonly ties: number
  readonly claims: number
  /** The ties that are there with it and not without it. */
  readonly falls: readonly Tie[]
}

/** What each article of the dataset carries in what is visible, in the order of the dataset. */
export const carriedBy = (dataset: Dataset, visible: Visible): Carried[] => {
  const off = visible.view.filters.articles
  const trial = visible.view.focus ? byQuery(dataset, visible) : byGroup(dataset, visible)
  return dataset.articles.map(({ id }) => {
    const on = !off.includes(id)
    const withIt = on ? visible.ties : trial(id, without(off, id))
    const left = new Set((on ? trial(id, [...off, id]) : visible.ties).map((tie) => tie.id))
    const own = withIt.filter((tie) => tie.articles.includes(id))
    return {
      article: id,
      ties: own.length,
      claims: own.reduce((sum, tie) => sum + tie.claims.filter((claim) => claim.article === id).length, 0),
      falls: (on && !visible.view.focus ? own : withIt).filter((tie) => !left.has(tie.id)),
    }
  })
}

/** The same with every article on, so that the numbers stay when articles are switched off and on. */
export const carriedInAll = (dataset: Dataset, { view }: Visible): Carried[] =>
  carriedBy(dataset, silenced(dataset, view, []))

const without = (all: readonly string[], id: string): string[] => all.filter((one) => one !== id)

/** The ties with some articles silent, at least those that one article has a say in. */
type Trial = (article: string, silent: readonly string[]) => readonly Tie[]

/** A focus reaches further or less far with every tie: the whole view is asked. */
const byQuery =
  (dataset: Dataset, { view }: Visible): Trial =>
  (_, silent) =>
    silenced(dataset, view, silent).ties

/** Without a focus a tie stands or falls by itself: only those of which the article speaks are asked. */
const byGroup = (dataset: Dataset, { view }: Visible): Trial => {
  const { date, folded, filters } = view
  const groups = new Map<string, Group[]>()
  for (const group of groupsOf(dataset, folded))
    for (const article of new Set(group.claims.map((claim) => claim.article))) {
      const own = groups.get(article)
      if (own) own.push(group)
      else groups.set(article, [group])
    }
  return (article, silent) =>
    (groups.get(article) ?? []).flatMap((group) => {
      const judged = judgeGroup(group, { date, folded, statuses: filters.statuses, articles: silent }, dataset)
      return typeof judged === 'string' || whyLeftOut(judged, view, dataset) ? [] : [judged]
    })
}
