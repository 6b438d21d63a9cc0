import type { Vector } from '../../lib/vector.ts'
import { pairId } from '../../model/relationship.ts'
import type { Selection } from '../../model/view.ts'
import type { Cells } from '../../query/matrix.ts'
import { type CellSize, drawCell } from '../../scene/drawCell.ts'

/**
 * What a press opens: on a head, or where an actor meets itself, the actor; on a cell the tie whose mark is nearest to the spot,
 * or the first. A pair of which nothing is said opens as well: its dossier says so, and whom both are tied to.
 */
export const whatAt = (
  { row, column }: { readonly row: string | undefined; readonly column: string | undefined },
  cells: Cells,
  size: CellSize,
  spot?: Vector,
): Selection | undefined => {
  const actor = row === undefined ? column : column === undefined || row === column ? row : undefined
  if (actor !== undefined) return { type: 'actor', id: actor }
  if (row === undefined || column === undefined) return undefined
  const id = pairId(row, column)
  const cell = cells.get(id)
  const far = (at: Vector) => (spot ? Math.hypot(at.x - spot.x, at.y - spot.y) : 0)
  const [nearest] = drawCell(cell?.ties ?? [], row, size).sort((a, b) => far(a.at) - far(b.at))
  return { type: 'tie', id: nearest?.tie.id ?? cell?.first ?? `${id}--alliance` }
}
