import type { Sorting } from '../../model/tableView.ts'
import type { Cell, Column, Row } from './content.ts'

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

/** Compares rows by the first column in which they differ. Empty cells come last, whichever way a column is sorted. */
export const comparison =
  (sort: readonly Sorting[]) =>
  (a: Row, b: Row): number => {
    for (const { column, descending } of sort) {
      const [one, other] = [a.cell(column), b.cell(column)]
      const empty = Number(one.text === '') - Number(other.text === '')
      if (empty !== 0) return empty
      const difference = compareCells(one, other)
      if (difference !== 0) return descending ? -difference : difference
    }
    return 0
  }

/** By rank; what has none comes after what has one, by its text. */
const compareCells = (a: Cell, b: Cell): number => {
  if (a.rank !== undefined && b.rank !== undefined) return a.rank - b.rank
  if (a.rank !== undefined || b.rank !== undefined) return a.rank === undefined ? 1 : -1
  return a.text === b.text ? 0 : collator.compare(a.text, b.text)
}

/**
 * What pressing a heading does: sorts by it, then turns it round. With `add` it joins the columns that the table is sorted by,
 * and on its third press it leaves them. Counts begin with the most.
 */
export const pressed = (
  sort: readonly Sorting[],
  { id: column, unit }: Pick<Column, 'id' | 'unit'>,
  add: boolean,
): readonly Sorting[] => {
  const begins = unit !== undefined
  const at = sort.findIndex((one) => one.column === column)
  const before = sort[at]
  const turned = { column, descending: before ? !before.descending : begins }
  if (!add) return [sort.length === 1 ? turned : { column, descending: begins }]
  if (!before) return [...sort, turned]
  return before.descending === begins ? sort.with(at, turned) : sort.filter((one) => one !== before)
}

/** Sorts by a column alone, or after those that the table is sorted by already. */
export const sortedBy = (sort: readonly Sorting[], next: Sorting, add: boolean): readonly Sorting[] =>
  add ? [...sort.filter(({ column }) => column !== next.column), next] : [next]
