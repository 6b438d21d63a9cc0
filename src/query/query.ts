import { egoNetwork } from '../analysis/egoNetwork.ts'
import { type Actor, openingProminence, type Prominence } from '../model/actor.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Tie } from '../model/tie.ts'
import type { Filters, View } from '../model/view.ts'
import type { LeftOut, Visible } from '../model/visible.ts'
import { wholeOf } from './fold.ts'
import { judgementsOf } from './judgements.ts'

/** What a view shows of a dataset, with all that it leaves out counted. Focus lifts the limit of prominence. */
export const query = (dataset: Dataset, view: View, opensWith: Prominence = openingProminence): Visible => {
  const { ties, left } = everyTie(dataset, view)
  const focused = view.focus && egoNetwork(view.focus.actor, view.focus.steps, ties)
  const opens = (id: string) => (dataset.actor.get(id)?.prominence ?? 4) <= opensWith || view.shown.includes(id)
  const chosen = focused ? (id: string) => focused.has(id) : opens
  const onMap = ties.filter((tie) => tie.actors.every(chosen))
  const tied = new Set(onMap.flatMap((tie) => tie.actors))
  const called = new Set([...view.shown, ...(view.focus ? [view.focus.actor] : [])])
  const stands = ({ id }: Actor) => !view.folded || wholeOf(dataset, id) === id || called.has(id)
  const actors = dataset.actors.filter((actor) => (tied.has(actor.id) || called.has(actor.id)) && stands(actor))
  const missing = ties.length - onMap.length
  return {
    dataset,
    view,
    actors,
    ties: onMap,
    left: {
      ...left,
      focus: focused ? missing : 0,
      prominence: focused ? 0 : missing,
      actors: dataset.actors.filter(stands).length - actors.length,
    },
  }
}

/** Every tie that the filters and the date let through, whatever the prominence of its actors. */
export const everyTie = (dataset: Dataset, view: View): { ties: Tie[]; left: Pick<LeftOut, 'filters' | 'date'> } => {
  const { date, folded, filters } = view
  const left = { filters: 0, date: 0 }
  const ties: Tie[] = []
  for (const judged of judgementsOf(dataset, { date, folded, ...filters })) {
    const why = typeof judged === 'string' ? judged : whyLeftOut(judged, filters, dataset)
    if (why) left[why] += 1
    else if (typeof judged !== 'string') ties.push(judged)
  }
  return { ties, left }
}

/** Why the filters keep a tie from the reader; undefined where they let it through. */
const whyLeftOut = (
  tie: Tie,
  filters: Filters,
  dataset: Dataset,
): keyof Pick<LeftOut, 'filters' | 'date'> | undefined => {
  const hasHiddenType = (id: string) => filters.types.some((type) => type === dataset.actor.get(id)?.type)
  if (filters.relations.includes(tie.relation) || (filters.contested && tie.contested)) return 'filters'
  if (filters.types.length > 0 && tie.actors.some(hasHiddenType)) return 'filters'
  if (filters.validities.includes(tie.validity)) return 'date'
  if (filters.support !== 'any' && (tie.articles.length === 1) !== (filters.support === 'one')) return 'filters'
  return undefined
}
