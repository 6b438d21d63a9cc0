import type { Shape } from '../../scene/scene.ts'
import { operatorsOf, segmentsOf } from './pathOperators.ts'
import type { Pen } from './pen.ts'

/** A shape as a path, filled below its stroke. */
export const paintShape = (pen: Pen, { d, fill, stroke, width = 1, dash }: Shape): void => {
  const path = operatorsOf(segmentsOf(d))
  if (path === '') return
  if (fill) pen.fill(fill)
  if (stroke) pen.stroke(stroke, width, dash)
  const operator = fill && stroke ? 'B' : fill ? 'f' : stroke ? 'S' : undefined
  if (operator) pen.write(path, operator)
}
