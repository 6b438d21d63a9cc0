import { egoNetwork } from '../analysis/egoNetwork.ts'
import { type Actor, openingProminence, type Prominence } from '../model/actor.ts'
import type { Dataset } from '../model/dataset.ts'
import { spanOfValid } from '../model/date.ts'
import type { Tie } from '../model/tie.ts'
import type { View } from '../model/view.ts'
import type { LeftOut, Visible } from '../model/visible.ts'
import { wholeOf } from './fold.ts'
import { groupsOf } from './groups.ts'
import { judgeGroup } from './tie.ts'

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
  const at = spanOfValid(view.date)
  const whole = (id: string) => (view.folded ? wholeOf(dataset, id) : id)
  const left = { filters: 0, date: 0 }
  const ties: Tie[] = []
  for (const group of groupsOf(dataset, view.folded)) {
    if (group.actors.some((id) => hidesType(dataset, view, id))) left.filters += 1
    else {
      const judged = judgeGroup(group, view.filters, at, dataset, whole)
      if (typeof judged === 'string') left[judged] += 1
      else ties.push(judged)
    }
  }
  return { ties, left }
}

const hidesType = (dataset: Dataset, view: View, id: string): boolean => {
  const type = dataset.actor.get(id)?.type
  return type !== undefined && view.filters.types.includes(type)
}
