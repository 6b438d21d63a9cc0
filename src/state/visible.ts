import { leastProminence, openingProminence, type Prominence } from '../model/actor.ts'
import type { Dataset } from '../model/dataset.ts'
import type { View } from '../model/view.ts'
import type { Visible } from '../model/visible.ts'
import { query } from '../query/query.ts'
import type { State } from './store.ts'

let remembered: { dataset: Dataset; key: string; visible: Visible; view: View; opens: Prominence } | undefined

/** What decides which ties are visible; looking around and selecting does not. */
const keyOf = ({ date, focus, filters, withheld, folded, shown, moved, layout }: View): string =>
  JSON.stringify([date, focus, filters, withheld, folded, shown, moved, layout])

/** The Visible of the state, computed once for each view that differs in more than camera and selection. */
export const visibleOf = ({ dataset, view, narrow }: Pick<State, 'dataset' | 'view' | 'narrow'>): Visible => {
  if (remembered?.dataset === dataset && remembered.view === view && remembered.opens === opensWith(view, narrow))
    return remembered.visible
  const key = keyOf(view)
  const opens = opensWith(view, narrow)
  if (remembered?.dataset !== dataset || remembered.key !== key || remembered.opens !== opens) {
    remembered = { dataset, key, view, opens, visible: query(dataset, view, opens) }
  } else remembered = { ...remembered, view }
  return remembered.visible
}

/** The map opens with the prominent actors, a phone's with fewer; the rest come on demand. It limits no other lens. */
export const opensWith = ({ lens }: View, narrow: boolean): Prominence =>
  lens !== 'map' ? leastProminence : narrow ? 2 : openingProminence
