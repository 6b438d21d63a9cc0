import { openingProminence, type Prominence } from '../model/actor.ts'
import type { Dataset } from '../model/dataset.ts'
import type { View } from '../model/view.ts'
import type { Visible } from '../model/visible.ts'
import { query } from '../query/query.ts'
import type { State } from './store.ts'

let remembered: { dataset: Dataset; key: string; visible: Visible; view: View; opens: Prominence } | undefined

/** What decides which ties are visible; looking around and selecting does not. */
const keyOf = ({ date, focus, filters, folded, shown, moved, layout }: View): string =>
  JSON.stringify([date, focus, filters, folded, shown, moved, layout])

/** The Visible of the state, computed once for each view that differs in more than camera and selection. */
export const visibleOf = ({ dataset, view, narrow }: Pick<State, 'dataset' | 'view' | 'narrow'>): Visible => {
  if (remembered?.dataset === dataset && remembered.view === view && remembered.opens === opensWith(narrow))
    return remembered.visible
  const key = keyOf(view)
  const opens = opensWith(narrow)
  if (remembered?.dataset !== dataset || remembered.key !== key || remembered.opens !== opens) {
    remembered = { dataset, key, view, opens, visible: query(dataset, view, opens) }
  } else remembered = { ...remembered, view }
  return remembered.visible
}

/** The phone's composition opens with fewer actors; the rest come on demand. */
const opensWith = (narrow: boolean): Prominence => (narrow ? 2 : openingProminence)
