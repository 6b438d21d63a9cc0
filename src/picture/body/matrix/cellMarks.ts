import { circlePath } from '../../../lib/path.ts'
import type { Vector } from '../../../lib/vector.ts'
import type { Cell } from '../../../query/matrix.ts'
import { widthOf } from '../../../scene/measure.ts'
import type { Shape } from '../../../scene/scene.ts'
import { smallest } from '../../layout/styles.ts'
import type { PlacedCell } from './matrixContent.ts'

/** A pair whose tie is on the screen, but not in the part that the figure shows. */
export const apartMark = (at: Vector): Shape => ({ d: circlePath(at, 2.3), stroke: 'ink-3', width: 1.2 })

/** The numbers of a pair's ties, which follow each other in the list: "12", "12–14". */
export const cellNumber = ({ ties }: Pick<Cell, 'ties'>, numbers: ReadonlyMap<string, number>): string => {
  const own = ties.flatMap(({ id }) => numbers.get(id) ?? []).sort((a, b) => a - b)
  const [first, last] = [own[0], own.at(-1)]
  if (first === undefined || last === undefined) return ''
  if (first === last) return String(first)
  return last - first === own.length - 1 ? `${first}–${last}` : own.join(', ')
}

/** Whether the numbers of all cells have room beside what else stands at the foot of a cell. */
export const numbersFit = (cells: readonly PlacedCell[], numbers: ReadonlyMap<string, number>, side: number): boolean =>
  cells.every(({ cell }) => {
    const width = widthOf(cellNumber(cell, numbers), { family: 'sans', weight: 400 }, smallest)
    return width <= side * (cell.contested ? 0.62 : 1) - 5
  })
