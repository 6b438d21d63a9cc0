import type { DrawBody } from '../body.ts'
import { numbersFit } from './cellMarks.ts'
import { type Corner, drawBlock, largeFrom } from './drawMatrix.ts'
import { matrixContent } from './matrixContent.ts'
import { matrixLegend } from './matrixLegend.ts'
import { planMatrix } from './matrixPlan.ts'

/** Room for the number of claims beside the sign of a contested pair. */
const countFrom = 36

/** Actors by actors, as the reader arranged them, divided into blocks of rows and columns where a page has no room for all. */
export const matrixBody: DrawBody = ({ visible }, shown, room) => {
  const content = matrixContent(visible, shown)
  const numbers = new Map(room.numbered.map(({ tie, number }) => [tie.id, number]))
  const names = content.actors.map(({ name }) => name)
  const plan = planMatrix(names, room, numbers.size > 0)
  const corner: Corner =
    numbers.size > 0 && numbersFit(content.cells, numbers, plan.side)
      ? 'ties'
      : numbers.size === 0 && plan.side >= countFrom && plan.side >= largeFrom
        ? 'claims'
        : 'none'
  const { heat } = visible.view.matrix
  const drawing = { content, plan, heat, corner, numbers }
  return {
    parts: plan.rows.flatMap((rows) => plan.columns.map((columns) => drawBlock(drawing, rows, columns))),
    legend: matrixLegend(content, { heat, corner, byNumber: plan.byNumber }),
  }
}
