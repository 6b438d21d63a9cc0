import { leastProminence } from '../model/actor.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Tie } from '../model/tie.ts'
import type { View } from '../model/view.ts'
import type { Visible } from '../model/visible.ts'
import { unfiltered } from './census.ts'
import { query } from './query.ts'

/** What balance, paths and measures count, and how much of it the reader has hidden from them (rule 11 of the model). */
export interface Analysed {
  readonly visible: Visible
  /** Ties that filters and focus keep out though they stand at the date and are not denied. None where everything is used. */
  readonly hidden: number
}

/** Every tie that the view lets through, whatever the prominence of its actors; or all of them where the view says so. */
export const analysed = (dataset: Dataset, view: View): Analysed => {
  const { focus: _, ...wide } = view
  const everything = query(dataset, unfiltered(wide), leastProminence)
  if (view.everything) return { visible: everything, hidden: 0 }
  const visible = query(dataset, view, leastProminence)
  return { visible, hidden: everything.ties.filter(counts).length - visible.ties.filter(counts).length }
}

const counts = (tie: Tie): boolean => tie.validity !== 'ended' && tie.status !== 'denied'
