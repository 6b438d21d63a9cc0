import { leastProminence } from '../model/actor.ts'
import type { Dataset } from '../model/dataset.ts'
import { defaultFilters } from '../model/filters.ts'
import { defaultView } from '../model/view.ts'
import type { Visible } from '../model/visible.ts'
import { query } from './query.ts'
import { wholeExtent } from './timeline/extent.ts'

/** Everything that a map tells of any time: nothing filtered, parts not folded, every actor, at any date that is spoken of. */
export const wholeMap = (dataset: Dataset): Visible => {
  const { from, to } = wholeExtent(dataset)
  // The extent leaves a year free on either side.
  const first = yearOf(from) + 1
  const last = Math.max(first, yearOf(to) - 1)
  return query(
    dataset,
    {
      ...defaultView,
      date: `${written(first)}/${written(last)}`,
      filters: { ...defaultFilters, statuses: [], validities: [] },
      folded: false,
      shown: dataset.actors.map(({ id }) => id),
    },
    leastProminence,
  )
}

const yearOf = (time: number): number => new Date(time).getUTCFullYear()

/** As EDTF has a year: four digits, or more behind a Y. */
const written = (year: number): string => {
  const digits = String(Math.abs(year)).padStart(4, '0')
  return `${digits.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`
}
