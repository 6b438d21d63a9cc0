import { egoNetwork } from '../analysis/egoNetwork.ts'
import { type Actor, openingProminence, type Prominence } from '../model/actor.ts'
import type { Dataset } from '../model/dataset.ts'
import { pairId } from '../model/relationship.ts'
import type { Tie } from '../model/tie.ts'
import type { View } from '../model/view.ts'
import type { Visible } from '../model/visible.ts'
import { wholeOf } from './fold.ts'
import { judgementsOf } from './judgements.ts'
import type { Asking, Judged } from './tie.ts'

/** How the groups of a dataset are judged; another way than the usual one is for what is only tried out. */
export type Judge = (dataset: Dataset, asking: Asking) => readonly Judged[]

/** What a view shows of a dataset, with all that it leaves out counted. Focus lifts the limit of prominence. */
export const query = (
  dataset: Dataset,
  view: View,
  opensWith: Prominence = openingProminence,
  judge: Judge = judgementsOf,
): Visible => {
  const { ties, filtered, dated, withheld } = everyTie(dataset, view, judge)
  const focused = view.focus && egoNetwork(view.focus.actor, view.focus.steps, ties)
  const opens = (id: string) => (dataset.actor.get(id)?.prominence ?? 4) <= opensWith || view.shown.includes(id)
  const chosen = focused ? (id: string) => focused.has(id) : opens
  const onMap = ties.filter((tie) => tie.actors.every(chosen))
  const tied = new Set(onMap.flatMap((tie) => tie.actors))
  const asked = view.withheld?.split('--') ?? []
  const called = new Set([...view.shown, ...(view.focus ? [view.focus.actor] : []), ...asked])
  const stands = ({ id }: Actor) => !view.folded || wholeOf(dataset, id) === id || called.has(id)
  const actors = dataset.actors.filter((actor) => (tied.has(actor.id) || called.has(actor.id)) && stands(actor))
  const elsewhere = ties.length - onMap.length
  return {
    dataset,
    view,
    actors,
    ties: onMap,
    left: {
      date: dated,
      withheld,
      filters: filtered,
      focus: focused ? elsewhere : 0,
      prominence: focused ? 0 : elsewhere,
      actors: dataset.actors.filter(stands).length - actors.length,
    },
  }
}

/**
 * Every tie that the filters and the date let through, whatever the prominence of its actors; with how many filters keep back,
 * how many the date does, and how many a question does.
 */
export const everyTie = (
  dataset: Dataset,
  view: View,
  judge: Judge = judgementsOf,
): { ties: Tie[]; filtered: number; dated: number; withheld: number } => {
  const { date, folded, filters } = view
  const ties: Tie[] = []
  let filtered = 0
  let dated = 0
  let withheld = 0
  for (const judged of judge(dataset, { date, folded, ...filters })) {
    const why = whyLeftOut(judged, view, dataset)
    if (why === 'date') dated += 1
    else if (why === 'filters') filtered += 1
    else if (why === 'withheld') withheld += 1
    else if (typeof judged !== 'string') ties.push(judged)
  }
  return { ties, filtered, dated, withheld }
}

/** Why filters, date or a question keep a tie from the reader; undefined where they let it through. */
export const whyLeftOut = (
  tie: Judged,
  { filters, withheld }: Pick<View, 'filters' | 'withheld'>,
  dataset: Dataset,
): 'filters' | 'date' | 'withheld' | undefined => {
  if (typeof tie === 'string') return tie
  const hasHiddenType = (id: string) => filters.types.some((type) => type === dataset.actor.get(id)?.type)
  if (filters.relations.includes(tie.relation) || (filters.contested && tie.contested)) return 'filters'
  if (filters.types.length > 0 && tie.actors.some(hasHiddenType)) return 'filters'
  if (filters.validities.includes(tie.validity)) return 'date'
  if (filters.support !== 'any' && (tie.articles.length === 1) !== (filters.support === 'one')) return 'filters'
  return pairId(...tie.actors) === withheld ? 'withheld' : undefined
}
