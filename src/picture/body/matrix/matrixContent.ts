import type { Actor } from '../../../model/actor.ts'
import type { Visible } from '../../../model/visible.ts'
import { type Cell, cellsOf } from '../../../query/matrix.ts'
import { arrange } from '../../../query/matrixOrder.ts'
import { rowsOf } from '../../../query/matrixRows.ts'

/** A cell as it stands in the row of an actor; `apart` where ties of the pair are not in the part that is shown. */
export interface PlacedCell {
  readonly row: number
  readonly column: number
  readonly cell: Cell
  readonly apart: boolean
}

/** What a matrix shows, in the order of the screen. */
export interface MatrixContent {
  readonly actors: readonly Actor[]
  readonly cells: readonly PlacedCell[]
  /** Where camps end, and where in a camp those begin whom only a rivalry puts there: places in the order. */
  readonly bounds: readonly number[]
  readonly rivals: readonly number[]
}

/** Rows, columns and cells of what is visible, as far as they are shown. */
export const matrixContent = (visible: Visible, shown: Visible): MatrixContent => {
  const { actors: all, camps } = arrange(visible, visible.view.matrix, visible.view.signs)
  const present = new Set(shown.actors.map(({ id }) => id))
  const actors = all.filter(({ id }) => present.has(id))
  const placeOf = (bound: number) => all.slice(0, bound).filter(({ id }) => present.has(id)).length
  const places = (some: readonly number[] = []) =>
    [...new Set(some.map(placeOf))].filter((place) => place > 0 && place < actors.length)
  const whole = cellsOf(visible)
  const kept = new Set(shown.ties.map(({ id }) => id))
  const inPart = new Map(
    [...whole].flatMap(([id, cell]) =>
      cell.actors.every((actor) => present.has(actor)) ? [[id, partOf(cell, kept)] as const] : [],
    ),
  )
  const rows = rowsOf(inPart, actors)
  return {
    actors,
    bounds: places(camps?.bounds),
    rivals: places(camps?.rivals),
    cells: actors.flatMap(({ id }, row) =>
      (rows.get(id) ?? []).map(({ at, cell }) => ({
        row,
        column: at,
        cell,
        apart: cell.ties.length === 0 && (whole.get(cell.id)?.ties.length ?? 0) > 0,
      })),
    ),
  }
}

const partOf = (cell: Cell, kept: ReadonlySet<string>): Cell => {
  const ties = cell.ties.filter(({ id }) => kept.has(id))
  return ties.length === cell.ties.length
    ? cell
    : {
        ...cell,
        ties,
        claims: ties.flatMap(({ claims }) => claims),
        contested: ties.some(({ contested }) => contested),
      }
}
