import type { Visible } from '../model/visible.ts'
import { mergedWith, viewBefore } from '../query/compareViews.ts'
import type { State } from './store.ts'
import { opensWith, visibleOf } from './visible.ts'

let remembered: { readonly visible: Visible; readonly key: string; readonly merged: Visible } | undefined

/** What the map and its twin show: what is visible, and while two dates are compared what is gone since the other one. */
export const mapVisibleOf = (state: Pick<State, 'dataset' | 'view' | 'narrow'>): Visible => {
  const visible = visibleOf(state)
  const before = viewBefore(state.view)
  if (!before) return visible
  const key = JSON.stringify([before.date, before.filters, before.signs])
  if (remembered?.visible !== visible || remembered.key !== key)
    remembered = { visible, key, merged: mergedWith(visible, before, state.view, opensWith(state.view, state.narrow)) }
  return remembered.merged
}
