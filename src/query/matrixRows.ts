import type { Actor } from '../model/actor.ts'
import type { Cell, Cells } from './matrix.ts'

/** A filled cell as it stands in one of its two rows. */
export interface RowCell {
  readonly at: number
  readonly other: string
  readonly cell: Cell
}

/** The filled cells of each row, from its first column to its last; each pair stands in both of its rows. */
export const rowsOf = (cells: Cells, actors: readonly Actor[]): ReadonlyMap<string, readonly RowCell[]> => {
  const places = new Map(actors.map(({ id }, i) => [id, i]))
  const rows = new Map<string, RowCell[]>(actors.map(({ id }) => [id, []]))
  for (const cell of cells.values()) {
    const [a, b] = cell.actors
    rows.get(a)?.push({ at: places.get(b) ?? -1, other: b, cell })
    rows.get(b)?.push({ at: places.get(a) ?? -1, other: a, cell })
  }
  for (const row of rows.values()) row.sort((a, b) => a.at - b.at)
  return rows
}
